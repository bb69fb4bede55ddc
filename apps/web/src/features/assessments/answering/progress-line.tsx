import { Group, Progress, Stack, Text } from '@mantine/core';
import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import type { AskedItem } from '@understudy/contracts/assessments';
import { minutesToAnswer } from '@understudy/domain/assessments/time-to-answer';
import { useTranslation } from 'react-i18next';
import type { Answer, Saving } from './use-answers.js';

const looks = { saved: IconCloudCheck, saving: IconCloudUp, waiting: IconCloudOff };

/** Whether everything given so far has arrived. */
export const SavingMark = ({ saving }: { saving: Saving }) => {
  const { t } = useTranslation('assessments');
  const Look = looks[saving];
  return (
    <Group gap={6} wrap="nowrap" role="status" c={saving === 'waiting' ? 'var(--next)' : 'dimmed'}>
      <Look size={18} aria-hidden />
      <Text size="sm">{t(`saving.${saving}`)}</Text>
    </Group>
  );
};

/** Minutes that the unanswered questions take, in the words this rater reads. */
export const minutesLeft = (questions: readonly AskedItem[], answers: ReadonlyMap<string, Answer>): number =>
  minutesToAnswer(
    questions
      .filter(({ key }) => !answers.has(key))
      .map(({ kind, wording, anchors }) => ({ kind, anchors, selfWording: wording, othersWording: wording })),
    'self',
  );

type ProgressLineProps = {
  questions: readonly AskedItem[];
  answers: ReadonlyMap<string, Answer>;
  place: number;
  saving: Saving;
};

/** Where we are, how long it still takes, and that nothing is lost. */
export const ProgressLine = ({ questions, answers, place, saving }: ProgressLineProps) => {
  const { t } = useTranslation('assessments');
  const answered = questions.filter(({ key }) => answers.has(key)).length;
  const asking = place < questions.length;
  // Words of one's own may stay empty: once everything is read, only what must be rated takes time.
  const open = asking ? questions : questions.filter(({ kind }) => kind === 'scale');
  const minutes = minutesLeft(open, answers);
  return (
    <Stack gap={6} mb="lg">
      <Group justify="space-between" gap="xs">
        <Text size="sm" className="figures">
          {asking ? t('progress.question', { number: place + 1, count: questions.length }) : t('progress.review')}
          {minutes > 0 ? ` · ${t('minutesLeft', { count: minutes })}` : null}
        </Text>
        <SavingMark saving={saving} />
      </Group>
      <Progress
        value={questions.length === 0 ? 0 : (answered / questions.length) * 100}
        aria-label={t('progress.answered', { done: answered, count: questions.length })}
        radius="xl"
      />
    </Stack>
  );
};
