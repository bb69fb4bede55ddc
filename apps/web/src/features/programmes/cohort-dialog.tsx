import { Group, NumberInput, Pill, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { PersonReference } from '@understudy/contracts/people';
import { type Cohort, changeCohort, planCohort } from '@understudy/contracts/programmes-cohorts';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';

type FormProps = { programmeId: string; cohort: Cohort | null; onClose: () => void };

const CohortForm = ({ programmeId, cohort: now, onClose }: FormProps) => {
  const cohort = useAsOpened(now);
  const { t } = useTranslation(['programmes', 'common']);
  const today = useToday();
  const navigate = useNavigate();
  const plan = useAction(planCohort, ['programmes', 'organisation']);
  const change = useAction(changeCohort, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: planCohort,
    initialValues: {
      name: cohort?.name ?? '',
      startsOn: cohort?.startsOn ?? addDays(today, 42),
      endsOn: cohort?.endsOn ?? addDays(today, 126),
      applyUntil: cohort?.applyUntil ?? addDays(today, 28),
      joinUntil: cohort?.joinUntil ?? addDays(today, 49),
      answerDays: cohort?.answerDays ?? 7,
      capacity: cohort?.capacity ?? 12,
      facilitatorIds: cohort?.facilitators ?? ([] as PersonReference[]),
    },
    body: (values) => ({
      ...values,
      answerDays: Number(values.answerDays),
      capacity: Number(values.capacity),
      facilitatorIds: values.facilitatorIds.map(({ id }) => id),
    }),
    send: async (body) => {
      if (cohort) {
        await change.mutateAsync({ params: { cohortId: cohort.id }, body: { ...body, version: cohort.version } });
        onClose();
        return;
      }
      const { id } = await plan.mutateAsync({ params: { programmeId }, body });
      onClose();
      await navigate({ to: '/cohorts/$cohortId', params: { cohortId: id } });
    },
  });
  const people = form.values.facilitatorIds;
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('form.save')} onClose={onClose}>
      <TextInput
        data-autofocus
        required
        label={t('cohort.form.name')}
        placeholder={t('cohort.form.nameExample')}
        {...form.getInputProps('name')}
      />
      <Group grow align="flex-start">
        <DateInput required label={t('cohort.form.startsOn')} {...form.getInputProps('startsOn')} />
        <DateInput required label={t('cohort.form.endsOn')} {...form.getInputProps('endsOn')} />
      </Group>
      <Group grow align="flex-end">
        <DateInput required label={t('cohort.form.applyUntil')} {...form.getInputProps('applyUntil')} />
        <DateInput required label={t('cohort.form.joinUntil')} {...form.getInputProps('joinUntil')} />
      </Group>
      <Group grow align="flex-end">
        <NumberInput
          required
          min={1}
          max={500}
          allowDecimal={false}
          label={t('cohort.form.capacity')}
          {...form.getInputProps('capacity')}
        />
        <NumberInput
          required
          min={1}
          max={60}
          allowDecimal={false}
          label={t('cohort.form.answerDays')}
          {...form.getInputProps('answerDays')}
        />
      </Group>
      <Stack gap="xs">
        <PersonPicker
          key={people.length}
          label={t('cohort.form.facilitators')}
          description={t('cohort.form.facilitatorsHelp')}
          without={people.map(({ id }) => id)}
          value={null}
          onChange={(person) => (person ? form.setFieldValue('facilitatorIds', [...people, person]) : undefined)}
          error={form.errors.facilitatorIds}
        />
        {people.length > 0 ? (
          <Group gap="xs">
            {people.map(({ id, name }) => (
              <Pill
                key={id}
                withRemoveButton
                size="md"
                removeButtonProps={{
                  'aria-label': t('cohort.form.without', { name }),
                  'aria-hidden': false,
                  tabIndex: 0,
                }}
                onRemove={() =>
                  form.setFieldValue(
                    'facilitatorIds',
                    people.filter((one) => one.id !== id),
                  )
                }
              >
                {name}
              </Pill>
            ))}
          </Group>
        ) : null}
      </Stack>
    </FormFrame>
  );
};

/** A cohort: when it runs, until when one can apply and join, how many places it has, and who facilitates it. */
export const CohortDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('programmes');
  return (
    <FormModal opened={opened} title={t(form.cohort ? 'cohort.change' : 'cohort.plan')} onClose={form.onClose}>
      <CohortForm {...form} />
    </FormModal>
  );
};
