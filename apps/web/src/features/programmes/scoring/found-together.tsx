import { Card, Divider, Group, Stack, Text, Title } from '@mantine/core';
import type { ApplicationReview, ApplicationReviews } from '@understudy/contracts/programmes-reviews';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';
import { ScoreRange } from './score-range.js';

const Reason = ({ criterionId, review }: { criterionId: string; review: ApplicationReview }) => {
  const { t } = useTranslation('scoring');
  const mark = review.marks.find((one) => one.criterionId === criterionId);
  if (!mark || mark.mark === null) return null;
  return (
    <Group component="li" gap="sm" wrap="nowrap" align="baseline">
      <Text span fw={600} className="figures" aria-label={t('level', { level: mark.mark })}>
        {mark.mark}
      </Text>
      <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {mark.reason}{' '}
        <Text span c="dimmed" inherit>
          {review.reviewer.name}
        </Text>
      </Text>
    </Group>
  );
};

/** What reviewers found, criterion by criterion: how far apart they are, and why each of them thinks so. */
export const FoundTogether = ({ reviews }: { reviews: ApplicationReviews }) => {
  const { t } = useTranslation('scoring');
  const format = useFormat();
  const { criteria, mine, others, found, spreads } = reviews;
  if (others === null) return null;
  const all = [...(mine?.state === 'handed-in' ? [mine] : []), ...others];
  const spreadOf = new Map(spreads?.map((spread) => [spread.criterionId, spread]));
  return (
    <section aria-labelledby="found">
      <Title order={2} size="h3" id="found" mb="sm">
        {t('found.title')}
      </Title>
      <Card>
        {found === null ? (
          <Text c="dimmed">{t('found.nobody')}</Text>
        ) : (
          <Stack gap="md">
            <Stack gap={4}>
              <ScoreRange {...found} of={all.length} />
              <Text size="sm" c="dimmed" maw="68ch">
                {t('found.lead')}
              </Text>
            </Stack>
            {criteria.map(({ id, name, levels }) => {
              const spread = spreadOf.get(id);
              const apart = spread !== undefined && spread.highest - spread.lowest >= 2;
              return (
                <Stack key={id} gap={6}>
                  <Divider />
                  <Text fw={600}>{name}</Text>
                  {apart ? (
                    <Text size="sm" c="dimmed">
                      {t('found.apart', {
                        lowest: levels[spread.lowest - 1],
                        highest: levels[spread.highest - 1],
                      })}
                    </Text>
                  ) : null}
                  <Stack component="ul" gap={4} p={0} m={0} style={{ listStyle: 'none' }}>
                    {all.map((review) => (
                      <Reason key={review.reviewer.id} criterionId={id} review={review} />
                    ))}
                  </Stack>
                </Stack>
              );
            })}
            {all.some(({ summary }) => summary !== '') ? (
              <Stack gap={6}>
                <Divider />
                <Text fw={600}>{t('found.summaries')}</Text>
                {all
                  .filter(({ summary }) => summary !== '')
                  .map(({ reviewer, summary, since }) => (
                    <Text key={reviewer.id} size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                      {summary}{' '}
                      <Text span c="dimmed" inherit>
                        {t('found.by', { name: reviewer.name, day: format.dayOf(since) })}
                      </Text>
                    </Text>
                  ))}
              </Stack>
            ) : null}
          </Stack>
        )}
      </Card>
    </section>
  );
};
