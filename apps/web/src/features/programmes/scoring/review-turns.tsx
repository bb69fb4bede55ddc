import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../components/links.js';
import { reviewTurnsQuery } from './scoring-queries.js';

/** Where I am asked to look at applications; nothing where I am not. */
export const ReviewTurns = () => {
  const { t } = useTranslation('scoring');
  const { data } = useQuery(reviewTurnsQuery);
  const turns = data?.items ?? [];
  if (turns.length === 0) return null;
  return (
    <section aria-labelledby="review-turns">
      <Title order={2} id="review-turns" mb="sm">
        {t('turns.title')}
      </Title>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {turns.map(({ cohort, programme, waiting, done }) => (
          <Card key={cohort.id} component="li">
            <Group justify="space-between" gap="sm">
              <div>
                <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                  {programme} · {cohort.name}
                </Text>
                <Text size="sm" c="dimmed">
                  {waiting > 0 ? t('turns.waiting', { count: waiting }) : t('turns.done', { count: done })}
                </Text>
              </div>
              <ButtonLink
                variant={waiting > 0 ? 'filled' : 'default'}
                to="/cohorts/$cohortId/reviews"
                params={{ cohortId: cohort.id }}
              >
                {t('toReviews')}
              </ButtonLink>
            </Group>
          </Card>
        ))}
      </Stack>
    </section>
  );
};
