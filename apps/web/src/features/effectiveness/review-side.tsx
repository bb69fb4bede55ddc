import { Button, Card, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import {
  type EffectivenessReviewWhole,
  stepEffectivenessReview,
  writeEffectivenessSide,
} from '@understudy/contracts/effectiveness-reviews';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { WordsBack } from '../../components/words-back.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import classes from './effectiveness.module.css';

/** My own side: written alone, handed in, and taken back until the other has handed in, too. */
export const ReviewSide = ({ review }: { review: EffectivenessReviewWhole }) => {
  const { t } = useTranslation('effectiveness');
  const { id: reviewId, mine, version, abilities } = review;
  const params = { reviewId };
  const write = useAction(writeEffectivenessSide, ['effectiveness']);
  const step = useAction(stepEffectivenessReview, ['effectiveness']);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: writeEffectivenessSide,
    initialValues: { text: mine.text },
    keep: { about: `effectiveness-side ${reviewId} ${mine.version}`, fields: ['text'] },
    body: ({ text }) => ({ text, version: mine.version }),
    send: (body) => write.mutateAsync({ params, body }),
  });
  const take = (action: 'hand-in' | 'take-back') => step.mutate({ params, body: { action, version } });
  const unsaved = form.values.text.trim() !== mine.text;
  return (
    <Card component="section" aria-labelledby="mine">
      <Title order={2} size="h3" id="mine" mb={4}>
        {t('review.mine')}
      </Title>
      {abilities.includes('write') ? (
        <form {...submit}>
          <Stack gap="sm">
            <WordsBack kept={kept} />
            <Textarea
              autosize
              minRows={4}
              maxRows={20}
              label={t('review.mineLabel')}
              description={t('review.mineHelp')}
              {...form.getInputProps('text')}
            />
            <ProblemAlert problem={problem ?? step.error} />
            <Group gap="sm">
              <Button type="submit" variant="default" loading={sending}>
                {t('review.save')}
              </Button>
              <Button
                disabled={unsaved || !abilities.includes('hand-in')}
                loading={step.isPending}
                onClick={() => take('hand-in')}
              >
                {t('review.handIn')}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <Stack gap="sm">
          <Text className={classes.words}>{mine.text === '' ? t('review.mineNothing') : mine.text}</Text>
          {abilities.includes('take-back') ? (
            <Group data-print="no">
              <Button variant="default" loading={step.isPending} onClick={() => take('take-back')}>
                {t('review.takeBack')}
              </Button>
            </Group>
          ) : null}
          <ProblemAlert problem={step.error} />
        </Stack>
      )}
    </Card>
  );
};
