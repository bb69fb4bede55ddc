import { Blockquote, Card, Stack, Text, Title } from '@mantine/core';
import type { AssessmentResult } from '@understudy/contracts/assessments-results';
import { useTranslation } from 'react-i18next';

/** Two people may write the same. */
const numbered = (notes: readonly string[]) => notes.map((note, place) => ({ id: `note ${place}`, note }));

/** What was written, by question and by side; nothing of a group that is too small. */
export const CommentsCard = ({ result }: { result: AssessmentResult }) => {
  const { t } = useTranslation('results');
  const keys = [...new Set(result.comments.map(({ itemKey }) => itemKey))];
  const told = result.comments.filter(({ state }) => state !== 'no-answer');
  if (told.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="comments-title">
      <Title order={2} size="h3" id="comments-title">
        {t('comments.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="62ch">
        {t('comments.lead')}
      </Text>
      <Stack gap="lg">
        {keys.map((itemKey) => {
          const own = told.filter((comment) => comment.itemKey === itemKey);
          if (own.length === 0) return null;
          return (
            <section key={itemKey}>
              <Title order={3} size="h4" mb="xs">
                {own[0]?.wording}
              </Title>
              {own.map(({ observer, state, notes }) => (
                <Stack key={observer} gap="xs" mb="sm">
                  <Text size="sm" fw={550}>
                    {t(`observer.${observer}`)}
                  </Text>
                  {state === 'too-few' ? (
                    <Text size="sm" c="dimmed" fs="italic">
                      {t('comments.tooFew')}
                    </Text>
                  ) : (
                    numbered(notes).map(({ id, note }) => (
                      <Blockquote key={id} py="xs" px="md" fz="sm" color="pine">
                        {note}
                      </Blockquote>
                    ))
                  )}
                </Stack>
              ))}
            </section>
          );
        })}
      </Stack>
    </Card>
  );
};
