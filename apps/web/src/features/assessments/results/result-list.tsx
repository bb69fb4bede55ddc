import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { IconChartRadar } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportResults, listResults, resultSorts, resultSummary } from '@understudy/contracts/assessments-results';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.js';
import { ErrorState } from '../../../components/error-state.js';
import { TextLink } from '../../../components/links.js';
import { ListFoot } from '../../../components/list-foot.js';
import { ListNarrowing } from '../../../components/list-narrowing.js';
import { ListSort } from '../../../components/list-sort.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { NothingFits } from '../../../components/nothing-fits.js';
import { useArrangement, useNarrowing } from '../../../lib/arrangement.js';
import { useFormat } from '../../../lib/format.js';
import { itemsOf, pagedQuery } from '../../../lib/query.js';
import { AgeBadge } from './age-badge.js';

const kinds = resultSummary.shape.kind.options;
const ages = ['counted', 'expired'] as const;

/** The released results of somebody that I may see, the newest first. */
export const ResultList = ({ personId }: { personId: string }) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const order = useArrangement(resultSorts, 'descending', 'results');
  const kind = useNarrowing('resultKind', kinds);
  const age = useNarrowing('resultAge', ages);
  const narrowed = kind.value !== undefined || age.value !== undefined;
  const asked = { ...order.asked, kind: kind.value, expired: age.value && String(age.value === 'expired') };
  const input = { params: { personId }, query: asked };
  const results = useInfiniteQuery(pagedQuery('results', listResults, input));
  if (results.isPending) return <RowsSkeleton rows={3} />;
  if (results.isError) return <ErrorState failure={results.error} onRetry={() => void results.refetch()} />;
  const items = itemsOf(results.data);
  if (items.length === 0 && !narrowed && !results.isPlaceholderData) {
    return (
      <EmptyState icon={<IconChartRadar />} title={t('none.title')}>
        {t('none.text')}
      </EmptyState>
    );
  }
  return (
    <>
      {items.length > 1 || narrowed || results.isPlaceholderData ? (
        <Group mb="sm" gap="sm" align="flex-end">
          <ListNarrowing
            label={t('narrow.kind')}
            all={t('narrow.anyKind')}
            choices={kinds.map((value) => ({ value, label: t(`narrow.${value}`) }))}
            {...kind}
          />
          <ListNarrowing
            label={t('narrow.age')}
            all={t('narrow.anyAge')}
            choices={ages.map((value) => ({ value, label: t(`narrow.${value}`) }))}
            {...age}
          />
          <ListSort {...order} list={t('list')} />
        </Group>
      ) : null}
      {items.length === 0 && narrowed ? (
        <NothingFits text={t('narrow.none')} fields={['resultKind', 'resultAge']} />
      ) : null}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {items.map(({ id, campaign, targetStage, releasedOn, expiresOn, sight, disputed }) => (
          <Card key={id} component="li" padding="md">
            <Group justify="space-between" gap="sm">
              <div>
                <TextLink to="/results/$assessmentId" params={{ assessmentId: id }} fw={600}>
                  {campaign?.name ?? t('self')}
                </TextLink>
                <Text size="sm" c="dimmed">
                  {[targetStage ? t('against', { stage: targetStage.name }) : null, format.day(releasedOn)]
                    .filter((part) => part)
                    .join(' · ')}
                </Text>
              </div>
              <Group gap="xs">
                {disputed ? (
                  <Badge variant="light" color="apricot">
                    {t('dispute.mark')}
                  </Badge>
                ) : null}
                {sight === 'mine' ? null : <Badge variant="light">{t(`sight.${sight}`)}</Badge>}
                <AgeBadge ratedOn={releasedOn} expiresOn={expiresOn} />
              </Group>
            </Group>
          </Card>
        ))}
      </Stack>
      <ListFoot pages={results} mt="sm" of={exportResults} input={input} list={t('list')} />
    </>
  );
};
