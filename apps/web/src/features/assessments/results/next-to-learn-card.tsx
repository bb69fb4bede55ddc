import { Card, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getSkillGaps } from '@understudy/contracts/assessments-results';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state.js';
import { ButtonLink, TextLink } from '../../../components/links.js';
import { query } from '../../../lib/query.js';
import { useSession } from '../../../lib/session.js';
import { GapLine } from './gap-line.js';

const most = 5;

/** The largest weighted gaps to the target stage, the first to learn first; every rating behind them with its age. */
export const NextToLearnCard = ({ personId }: { personId: string }) => {
  const { t } = useTranslation('results');
  const mine = useSession().personId === personId;
  const gaps = useQuery(query('results', getSkillGaps, { params: { personId } }));
  if (gaps.isPending) return <Skeleton height={220} radius="lg" aria-busy />;
  if (gaps.isError) return <ErrorState failure={gaps.error} onRetry={() => void gaps.refetch()} />;
  const { targetStage, items, ratings } = gaps.data;
  const rated = items.some(({ self, manager, others }) => self !== null || manager !== null || others !== null);
  const open = items
    .filter(({ gap }) => gap > 0)
    .toSorted((one, other) => other.gap * other.weight - one.gap * one.weight || other.weight - one.weight);
  return (
    <Card component="section" aria-labelledby="next-title">
      <Group justify="space-between" align="baseline" mb={4}>
        <Title order={2} size="h3" id="next-title">
          {t('next.title')}
        </Title>
        {items.length > 0 ? (
          <TextLink to="/people/$personId/standing" params={{ personId }} data-print="no">
            {t(mine ? 'stand.link' : 'stand.linkTheirs')}
          </TextLink>
        ) : null}
      </Group>
      <Text size="sm" c="dimmed" mb="md" maw="62ch">
        {targetStage && rated ? t('next.lead', { stage: targetStage.name }) : t(mine ? 'next.unrated' : 'next.unseen')}
      </Text>
      {rated && open.length === 0 ? <Text>{t('next.nothing')}</Text> : null}
      <Stack component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {open.slice(0, most).map((gap) => (
          <GapLine
            key={gap.skillKey}
            gap={gap}
            mine={mine}
            ratings={ratings.find(({ skillKey }) => skillKey === gap.skillKey)?.ratings ?? []}
          />
        ))}
      </Stack>
      {mine && open.length > 0 ? (
        <ButtonLink to="/my-plan" variant="light" mt="lg" data-print="no">
          {t('next.toPlan')}
        </ButtonLink>
      ) : null}
    </Card>
  );
};
