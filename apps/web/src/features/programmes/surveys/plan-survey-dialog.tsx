import { Group, Select, Text } from '@mantine/core';
import type { Cohort } from '@understudy/contracts/programmes-cohorts';
import { planCohortSurvey, type SurveyMoment } from '@understudy/contracts/programmes-surveys';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../components/date-input.js';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';
import { useToday } from '../../../lib/today.js';

type FormProps = { cohort: Cohort; moments: readonly SurveyMoment[]; onClose: () => void };

const PlanForm = ({ cohort, moments, onClose }: FormProps) => {
  const { t } = useTranslation('surveys');
  const today = useToday();
  const plan = useAction(planCohortSurvey, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: planCohortSurvey,
    initialValues: {
      moment: moments[0] ?? ('middle' as SurveyMoment),
      opensOn: today as string | null,
      closesOn: addDays(today, 10) as string | null,
    },
    body: ({ moment, opensOn, closesOn }) => ({ moment, opensOn: opensOn ?? '', closesOn: closesOn ?? '' }),
    send: async (body) => {
      await plan.mutateAsync({ params: { cohortId: cohort.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('plan.save')} onClose={onClose}>
      <Text size="sm">{t('plan.text')}</Text>
      <Select
        allowDeselect={false}
        label={t('plan.moment')}
        data={moments.map((value) => ({ value, label: t(`moment.${value}`) }))}
        {...form.getInputProps('moment')}
      />
      <Group grow align="flex-start">
        <DateInput required minDate={today} label={t('plan.opensOn')} {...form.getInputProps('opensOn')} />
        <DateInput required minDate={today} label={t('plan.closesOn')} {...form.getInputProps('closesOn')} />
      </Group>
    </FormFrame>
  );
};

/** A survey with its days; its questions are ours and the same for all. */
export const PlanSurveyDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('surveys');
  return (
    <FormModal opened={opened} title={t('plan.open')} onClose={form.onClose}>
      <PlanForm {...form} />
    </FormModal>
  );
};
