import { Stack, Text } from '@mantine/core';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getCampaign } from '@understudy/contracts/assessments-campaigns';
import {
  campaignPanelSorts,
  exportCampaignPanels,
  type listCampaignPanels,
  panelNeed,
} from '@understudy/contracts/assessments-raters';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../../components/data-table.js';
import { TextLink } from '../../../components/links.js';
import { ListFilters } from '../../../components/list-filters.js';
import { ListFoot } from '../../../components/list-foot.js';
import { PageHeader } from '../../../components/page-header.js';
import { useArrangement, useNarrowing, useWords } from '../../../lib/arrangement.js';
import { useFormat } from '../../../lib/format.js';
import { itemsOf, query } from '../../../lib/query.js';
import { useSession } from '../../../lib/session.js';
import { campaignPanelsQuery } from './campaign-queries.js';

type Panel = ResponseOf<typeof listCampaignPanels>['items'][number];

/** For whoever runs a campaign: whose raters wait for a decision or are too few, and the way to each panel. */
export const CampaignPanelsView = () => {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const { personId } = useSession();
  const { campaignId } = useParams({ from: '/signed-in/campaigns/$campaignId/raters' });
  const { data: campaign } = useSuspenseQuery(query('campaigns', getCampaign, { params: { campaignId } }));
  const { asked: order, sorting, onSort } = useArrangement(campaignPanelSorts, 'ascending');
  const words = useWords('search');
  const needs = useNarrowing('needs', panelNeed.options);
  const asked = { ...order, search: words.asked, needs: needs.value };
  const panels = useSuspenseInfiniteQuery(campaignPanelsQuery(campaignId, asked));
  const items = itemsOf(panels.data);
  const columns: Column<Panel>[] = [
    {
      id: 'name',
      header: t('panels.column.name'),
      sortable: true,
      cell: ({ assessmentId, subject, manager }) => (
        <Stack gap={0}>
          <TextLink to="/rater-panels/$assessmentId" params={{ assessmentId }} fw={600}>
            {subject.name}
          </TextLink>
          <Text size="sm" c="dimmed">
            {manager
              ? t('panels.ledBy', { name: manager.name })
              : t(subject.id === personId ? 'panels.ledByNobodyElse' : 'panels.ledByNobody')}
          </Text>
        </Stack>
      ),
    },
    {
      id: 'waiting',
      header: t('panels.column.waiting'),
      sortable: true,
      align: 'end',
      cell: ({ waitingForApproval }) => format.count(waitingForApproval),
    },
    {
      id: 'asked',
      header: t('panels.column.asked'),
      sortable: true,
      align: 'end',
      cell: ({ asked: count, threshold }) =>
        count === null || threshold === null
          ? null
          : t('panels.asked', { asked: format.count(count), threshold: format.count(threshold) }),
    },
  ];
  const isNarrowed = words.asked !== undefined || needs.value !== undefined;
  return (
    <>
      <PageHeader
        over={
          <TextLink to="/campaigns/$campaignId" params={{ campaignId }}>
            {campaign.name}
          </TextLink>
        }
        title={t('panels.title')}
        lead={t(campaign.closed ? 'panels.leadClosed' : 'panels.lead')}
      />
      {items.length > 0 || isNarrowed ? (
        <ListFilters
          search={{ label: t('panels.search'), ...words }}
          choice={{
            label: t('panels.show'),
            all: t('panels.all'),
            data: panelNeed.options.map((value) => ({ value, label: t(`panels.${value}`) })),
            value: needs.value,
            onChoose: needs.onChoose,
          }}
        />
      ) : null}
      <DataTable
        label={t('panels.title')}
        columns={columns}
        rows={items}
        rowKey={({ assessmentId }) => assessmentId}
        sorting={sorting}
        onSort={onSort}
        empty={<Text c="dimmed">{t(isNarrowed ? 'panels.noneFound' : 'panels.none')}</Text>}
      />
      <ListFoot pages={panels} mt="md" of={exportCampaignPanels} input={{ params: { campaignId }, query: asked }} />
    </>
  );
};
