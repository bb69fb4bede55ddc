import { Checkbox, Text, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type Calibration, changeCalibration } from '@understudy/contracts/calibration';
import type { PersonReference } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { GridChoice } from './grid-choice.js';
import { type ChosenGroup, GroupFields, groupOf, useOwnLine } from './group-fields.js';

type Props = { session: Calibration; onClose: () => void };

const Form = ({ session: now, onClose }: Props) => {
  const session = useAsOpened(now);
  const { t } = useTranslation(['calibration', 'common']);
  const change = useAction(changeCalibration, ['calibration']);
  const ownLine = useOwnLine();
  const navigate = useNavigate();
  const planned = session.state === 'draft';
  const handsOver = session.state === 'open';
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeCalibration,
    initialValues: {
      name: session.name,
      purpose: session.purpose,
      grid: session.grid,
      heldOn: session.heldOn as string | null,
      facilitatorId: session.facilitator as PersonReference | null,
      others: false,
      by: 'line',
      leaderId: session.leader ?? ownLine,
      personIds: [],
    } as Pick<Calibration, 'name' | 'purpose' | 'grid'> &
      ChosenGroup & { heldOn: string | null; facilitatorId: PersonReference | null; others: boolean },
    body: ({ others, by, leaderId, personIds, facilitatorId, heldOn, ...values }) => ({
      ...(handsOver
        ? {}
        : { ...values, heldOn: heldOn ?? '', group: others ? groupOf({ by, leaderId, personIds }) : undefined }),
      version: session.version,
      facilitatorId: facilitatorId?.id ?? '',
    }),
    send: async (body) => {
      const changed = await change.mutateAsync({ params: { calibrationId: session.id }, body });
      onClose();
      if (changed.abilities.length === 0) await navigate({ to: '/calibrations' });
    },
  });
  const { values, errors } = form;
  return (
    <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('common:save')} onClose={onClose}>
      {handsOver ? (
        <Text size="sm">{t('change.handOver')}</Text>
      ) : (
        <>
          <TextInput required label={t('field.name')} {...form.getInputProps('name')} />
          <Textarea autosize minRows={2} label={t('field.purpose')} {...form.getInputProps('purpose')} />
          <DateInput
            label={t('field.heldOn')}
            value={values.heldOn}
            error={errors.heldOn}
            onChange={(heldOn) => form.setFieldValue('heldOn', heldOn)}
          />
        </>
      )}
      <PersonPicker
        required
        label={t('field.facilitator')}
        value={values.facilitatorId}
        error={errors.facilitatorId}
        onChange={(person) => form.setFieldValue('facilitatorId', person)}
      />
      {planned ? (
        <>
          <GridChoice value={values.grid} onChange={(grid) => form.setFieldValue('grid', grid)} />
          <Checkbox label={t('field.others')} {...form.getInputProps('others', { type: 'checkbox' })} />
          {values.others ? (
            <GroupFields value={values} errors={errors} onChange={(part) => form.setValues(part)} />
          ) : null}
        </>
      ) : null}
    </FormFrame>
  );
};

/** Another name, day or facilitator; and while it is only planned another grid or other people. */
export const ChangeDialog = (props: Props) => {
  const { t } = useTranslation('calibration');
  return (
    <FormModal opened title={t('change.title')} onClose={props.onClose}>
      <Form {...props} />
    </FormModal>
  );
};
