import { Stack, Text } from '@mantine/core';
import { IconPlus, IconSpeakerphone } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { type Campaign, campaignSorts, exportCampaigns } from '@understudy/contracts/assessments-campaigns';
import { exportRemovedCampaigns, listRemovedCampaigns, restoreCampaign } from '@understudy/contracts/removed-drafts';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../../components/data-table.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ButtonLink, TextLink } from '../../../components/links.js';
import { ListFoot } from '../../../components/list-foot.js';
import { PageHeader } from '../../../components/page-header.js';
import { RemovedDrafts } from '../../../components/removed-drafts.js';
import { useArrangement } from '../../../lib/arrangement.js';
import { useFormat } from '../../../lib/format.js';
import { itemsOf } from '../../../lib/query.js';
import { useCan } from '../../../lib/session.js';
import { campaignsQuery } from './campaign-queries.js';
import { CampaignStatus } from './campaign-status.js';

/** All campaigns I may see, the newest first unless asked otherwise. */
export const CampaignsView = () => {
  const { t } = useTranslation(['campaigns', 'common']);
  const format = useFormat();
  const can = useCan();
  const { asked, sorting, onSort } = useArrangement(campaignSorts, 'descending');
  const campaigns = useSuspenseInfiniteQuery(campaignsQuery(asked));
  const items = itemsOf(campaigns.data);
  const columns: Column<Campaign>[] = [
    {
      id: 'name',
      header: t('column.name'),
      sortable: true,
      cell: ({ id, name, leader }) => (
        <Stack gap={0}>
          <TextLink to="/campaigns/$campaignId" params={{ campaignId: id }} fw={600}>
            {name}
          </TextLink>
          {leader ? (
            <Text size="sm" c="dimmed">
              {t('lineOf', { name: leader.name })}
            </Text>
          ) : null}
        </Stack>
      ),
    },
    {
      id: 'people',
      header: t('column.people'),
      sortable: true,
      align: 'end',
      hideBelow: 'sm',
      cell: ({ people }) => format.count(people),
    },
    {
      id: 'closes',
      header: t('column.closes'),
      sortable: true,
      cell: ({ closesOn, releasedOn, closed, opensOn, notOpened }) => (
        <Stack gap={0}>
          {releasedOn
            ? t('releasedOn', { day: format.day(releasedOn) })
            : t(closed ? 'closedOn' : 'closesOn', { day: format.day(closesOn) })}
          {opensOn || notOpened ? (
            <Text size="sm" c="dimmed">
              {opensOn
                ? t('opensOn', { day: format.day(opensOn) })
                : t('notOpenedOn', { day: format.day(notOpened?.on ?? '') })}
            </Text>
          ) : null}
        </Stack>
      ),
    },
    {
      id: 'status',
      header: t('column.status'),
      sortable: true,
      cell: (campaign) => <CampaignStatus campaign={campaign} />,
    },
  ];
  const create = can('campaigns.change') ? (
    <ButtonLink to="/campaigns/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('new.button')}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          can('campaigns.change') ? (
            <>
              <RemovedDrafts
                list={listRemovedCampaigns}
                file={exportRemovedCampaigns}
                restore={restoreCampaign}
                areas={['campaigns']}
              />
              {items.length > 0 ? create : null}
            </>
          ) : null
        }
      />
      {items.length === 0 ? (
        <EmptyState icon={<IconSpeakerphone />} title={t('none.title')} action={create}>
          {t('none.text')}
        </EmptyState>
      ) : (
        <DataTable
          label={t('title')}
          columns={columns}
          rows={items}
          rowKey={({ id }) => id}
          sorting={sorting}
          onSort={onSort}
          empty={null}
        />
      )}
      <ListFoot pages={campaigns} mt="md" of={exportCampaigns} input={{ query: asked }} />
    </>
  );
};
