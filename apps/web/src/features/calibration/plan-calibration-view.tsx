import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type CalibrationGrid, planCalibration } from '@understudy/contracts/calibration';
import type { PersonReference } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { PersonPicker } from '../../components/person-picker.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';
import { GridChoice } from './grid-choice.js';
import { type ChosenGroup, GroupFields, groupOf, useOwnLine } from './group-fields.js';

/** Plans a session: its name and day, with a grid or without, whom it is about, and who facilitates. */
export const PlanCalibrationView = () => {
  const { t } = useTranslation('calibration');
  const today = useToday();
  const navigate = useNavigate();
  const ownLine = useOwnLine();
  const plan = useAction(planCalibration, ['calibration']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: planCalibration,
    initialValues: {
      name: '',
      purpose: '',
      grid: 'performance-growth' as CalibrationGrid,
      heldOn: addDays(today, 21) as string | null,
      facilitatorId: null as PersonReference | null,
      ...({ by: 'line', leaderId: ownLine, personIds: [] } as ChosenGroup),
    },
    body: ({ by, leaderId, personIds, facilitatorId, heldOn, ...values }) => ({
      ...values,
      heldOn: heldOn ?? '',
      facilitatorId: facilitatorId?.id ?? '',
      ...groupOf({ by, leaderId, personIds }),
    }),
    send: async (body) => {
      const { id } = await plan.mutateAsync({ body });
      await navigate({ to: '/calibrations/$calibrationId', params: { calibrationId: id } });
    },
  });
  const { values, errors } = form;
  return (
    <>
      <PageHeader
        over={<TextLink to="/calibrations">{t('title')}</TextLink>}
        title={t('plan.title')}
        lead={t('plan.lead')}
      />
      <form {...submit}>
        <Stack gap="md" maw="46rem">
          <TextInput required label={t('field.name')} {...form.getInputProps('name')} />
          <Textarea
            autosize
            minRows={2}
            label={t('field.purpose')}
            description={t('field.purposeHelp')}
            {...form.getInputProps('purpose')}
          />
          <GridChoice value={values.grid} onChange={(grid) => form.setFieldValue('grid', grid)} />
          <GroupFields value={values} errors={errors} onChange={(part) => form.setValues(part)} />
          <DateInput
            label={t('field.heldOn')}
            value={values.heldOn}
            error={errors.heldOn}
            onChange={(heldOn) => form.setFieldValue('heldOn', heldOn)}
          />
          <PersonPicker
            required
            label={t('field.facilitator')}
            description={t('field.facilitatorHelp')}
            value={values.facilitatorId}
            error={errors.facilitatorId}
            onChange={(person) => form.setFieldValue('facilitatorId', person)}
          />
          <ProblemAlert problem={problem} />
          <Group>
            <Button type="submit" loading={sending}>
              {t('plan.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
};
