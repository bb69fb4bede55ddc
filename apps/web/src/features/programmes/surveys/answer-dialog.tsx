import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  answerCohortSurvey,
  type CohortSurvey,
  surveyScale,
  surveyWords,
} from '@understudy/contracts/programmes-surveys';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

type FormProps = { survey: CohortSurvey; onClose: () => void };

const levels = [0, 1, 2, 3, 4] as const;
const levelOf = (chosen: string): number | null => (chosen === '' ? null : Number(chosen));

const AnswerForm = ({ survey, onClose }: FormProps) => {
  const { t } = useTranslation('surveys');
  const answer = useAction(answerCohortSurvey, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: answerCohortSurvey,
    initialValues: { useful: '', pace: '', safe: '', tried: '', keep: '', change: '' },
    body: ({ useful, pace, safe, tried, keep, change }) => ({
      levels: { useful: levelOf(useful), pace: levelOf(pace), safe: levelOf(safe), tried: levelOf(tried) },
      words: { keep, change },
    }),
    send: async (body) => {
      await answer.mutateAsync({ params: { surveyId: survey.id }, body });
      notifications.show({ message: t('thanks') });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('handIn')} onClose={onClose}>
      <Text size="sm">{t('promise')}</Text>
      {surveyScale.options.map((question) => (
        <Radio.Group key={question} label={t(`question.${question}`)} {...form.getInputProps(question)}>
          <Stack gap={6} mt={6}>
            {levels.map((level) => (
              <Radio key={level} value={String(level)} label={t(`level.${level}`)} />
            ))}
          </Stack>
        </Radio.Group>
      ))}
      {surveyWords.options.map((question) => (
        <Textarea
          key={question}
          autosize
          minRows={2}
          maxRows={8}
          label={t(`question.${question}`)}
          {...form.getInputProps(question)}
        />
      ))}
    </FormFrame>
  );
};

/** The questions of a survey, answered once and without a name; each may be left out. */
export const AnswerDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('surveys');
  return (
    <FormModal opened={opened} title={t(`moment.${form.survey.moment}`)} onClose={form.onClose}>
      <AnswerForm {...form} />
    </FormModal>
  );
};
