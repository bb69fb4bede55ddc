import { Group, Text } from '@mantine/core';
import { type CohortSurvey, changeCohortSurvey } from '@understudy/contracts/programmes-surveys';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../components/date-input.js';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useAsOpened } from '../../../lib/as-opened.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';
import { useToday } from '../../../lib/today.js';

type FormProps = { survey: CohortSurvey; onClose: () => void };

const DaysForm = ({ survey: now, onClose }: FormProps) => {
  const survey = useAsOpened(now);
  const { t } = useTranslation('surveys');
  const today = useToday();
  const change = useAction(changeCohortSurvey, ['programmes']);
  const planned = survey.state === 'planned';
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeCohortSurvey,
    initialValues: { opensOn: survey.opensOn as string | null, closesOn: survey.closesOn as string | null },
    body: ({ opensOn, closesOn }) => ({
      version: survey.version,
      ...(planned ? { opensOn: opensOn ?? '' } : {}),
      closesOn: closesOn ?? '',
    }),
    send: async (body) => {
      await change.mutateAsync({ params: { surveyId: survey.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('change.save')} onClose={onClose}>
      <Text size="sm">{t(planned ? 'change.planned' : 'change.running')}</Text>
      <Group grow align="flex-start">
        {planned ? <DateInput required label={t('plan.opensOn')} {...form.getInputProps('opensOn')} /> : null}
        <DateInput required minDate={today} label={t('plan.closesOn')} {...form.getInputProps('closesOn')} />
      </Group>
    </FormFrame>
  );
};

/** Other days for a survey that is planned or open. */
export const ChangeDaysDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('surveys');
  return (
    <FormModal opened={opened} title={t('change.title')} onClose={form.onClose}>
      <DaysForm {...form} />
    </FormModal>
  );
};
