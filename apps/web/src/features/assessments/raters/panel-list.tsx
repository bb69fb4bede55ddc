import { Badge, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportRaterPanels, listRaterPanels, panelSorts } from '@understudy/contracts/assessments-raters';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state.js';
import { TextLink } from '../../../components/links.js';
import { ListFoot } from '../../../components/list-foot.js';
import { ListNarrowing } from '../../../components/list-narrowing.js';
import { ListSort } from '../../../components/list-sort.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { useArrangement, useNarrowing } from '../../../lib/arrangement.js';
import { useFormat } from '../../../lib/format.js';
import { itemsOf, pagedQuery } from '../../../lib/query.js';

/** Assessments whose raters I name or approve; nothing where there is none. */
export const PanelList = () => {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const order = useArrangement(panelSorts, 'ascending', 'panels');
  const waiting = useNarrowing('panels', ['waiting']);
  const asked = { ...order.asked, ...(waiting.value ? { waiting: 'true' } : {}) };
  const panels = useInfiniteQuery(pagedQuery('assessments', listRaterPanels, { query: { ...asked, limit: 30 } }));
  const items = itemsOf(panels.data);
  if (panels.isPending) return <RowsSkeleton rows={3} />;
  if (panels.isError) return <ErrorState failure={panels.error} onRetry={() => void panels.refetch()} />;
  if (items.length === 0 && waiting.value === undefined) return null;
  return (
    <section aria-labelledby="panels-title">
      <Title order={2} id="panels-title" mb={4}>
        {t('panels.title')}
      </Title>
      <Text c="dimmed" mb="md" maw="62ch">
        {t('panels.lead')}
      </Text>
      {items.length > 1 || waiting.value ? (
        <Group mb="md" gap="sm" align="flex-end">
          <ListNarrowing
            label={t('panels.show')}
            all={t('panels.all')}
            choices={[{ value: 'waiting', label: t('panels.waiting') }]}
            {...waiting}
          />
          <ListSort {...order} list={t('panels.title')} />
        </Group>
      ) : null}
      {items.length === 0 ? <Text c="dimmed">{t('panels.noneWaiting')}</Text> : null}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} data-hold-still>
        {items.map(({ assessmentId, subject, campaign, mine, waitingForApproval, outlook, abilities }) => (
          <Card key={assessmentId} component="article" padding="md">
            <Stack gap={6}>
              <TextLink to="/rater-panels/$assessmentId" params={{ assessmentId }} fw={600}>
                {mine ? t('panels.mine') : t('panels.of', { name: subject.name })}
              </TextLink>
              <Text size="sm" c="dimmed">
                {campaign.name} · {t('until', { day: format.day(campaign.closesOn) })}
              </Text>
              <Group gap="xs">
                {waitingForApproval > 0 && abilities.includes('decide') ? (
                  <Badge color="apricot" variant="light">
                    {t('panels.toApprove', { count: waitingForApproval })}
                  </Badge>
                ) : null}
                {outlook ? (
                  <Badge
                    color={outlook === 'enough' || outlook === 'enough-answered' ? 'pine' : 'apricot'}
                    variant="light"
                  >
                    {t(`outlook.${outlook}`)}
                  </Badge>
                ) : null}
              </Group>
            </Stack>
          </Card>
        ))}
      </SimpleGrid>
      <ListFoot pages={panels} mt="sm" of={exportRaterPanels} input={{ query: asked }} list={t('panels.title')} />
    </section>
  );
};
