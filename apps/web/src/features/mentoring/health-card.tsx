import { Button, Card, Checkbox, Group, SegmentedControl, Text, Textarea, Title } from '@mantine/core';
import type { Mentorship } from '@understudy/contracts/mentoring-mentorships';
import { answerHealthCheck, healthAnswer, type MentorshipWork } from '@understudy/contracts/mentoring-work';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';

type CardProps = { mentorship: Mentorship; work: MentorshipWork };

const HealthForm = ({ mentorshipId }: { mentorshipId: string }) => {
  const { t } = useTranslation('mentorships');
  const send = useAction(answerHealthCheck, ['mentoring']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: answerHealthCheck,
    // Nothing is chosen beforehand: an answer that lies ready is no answer.
    initialValues: { answer: '', words: '', mayTell: false },
    body: ({ answer, words, mayTell }) => ({
      answer: healthAnswer.parse(answer),
      words,
      mayTell: answer !== 'well' && mayTell,
    }),
    send: (body) => send.mutateAsync({ params: { mentorshipId }, body }),
  });
  const { answer } = form.values;
  return (
    <form {...submit}>
      <SegmentedControl
        fullWidth
        aria-labelledby="mentorship-health"
        value={answer}
        onChange={(value) => form.setFieldValue('answer', value)}
        data={healthAnswer.options.map((value) => ({ value, label: t(`health.answer.${value}`) }))}
      />
      {answer === '' || answer === 'well' ? null : (
        <>
          <Textarea
            mt="sm"
            label={t('health.words')}
            autosize
            minRows={2}
            maxRows={8}
            {...form.getInputProps('words')}
          />
          <Checkbox mt="sm" label={t('health.mayTell')} {...form.getInputProps('mayTell', { type: 'checkbox' })} />
        </>
      )}
      <ProblemAlert problem={problem} />
      {answer === '' ? null : (
        <Group mt="sm" data-print="no">
          <Button type="submit" loading={sending}>
            {t('health.send')}
          </Button>
        </Group>
      )}
    </form>
  );
};

/** How it goes: asked now and then, for myself; the programme team hears of it only if I say so. */
export const HealthCard = ({ mentorship, work: { health } }: CardProps) => {
  const { t } = useTranslation('mentorships');
  const format = useFormat();
  if (health === null || (health.answer === null && !mentorship.abilities.includes('answer-health'))) return null;
  return (
    <Card component="section" aria-labelledby="mentorship-health">
      <Title order={2} size="h4" id="mentorship-health" mb={4}>
        {t('health.title')}
      </Title>
      {health.answer === null || health.answeredOn === null ? (
        <>
          <Text size="sm" c="dimmed" mb="sm">
            {t('health.lead')}
          </Text>
          <HealthForm mentorshipId={mentorship.id} />
        </>
      ) : (
        <Text size="sm">
          {t(health.mayTell ? 'health.toldTeam' : 'health.said', {
            answer: t(`health.answer.${health.answer}`),
            day: format.day(health.answeredOn),
          })}
        </Text>
      )}
    </Card>
  );
};
