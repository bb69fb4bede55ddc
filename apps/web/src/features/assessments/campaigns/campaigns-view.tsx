import { Card, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconSpeakerphone } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { exportCampaigns, listCampaigns } from '@understudy/contracts/assessments-campaigns';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.js';
import { ButtonLink, TextLink } from '../../../components/links.js';
import { ListFoot } from '../../../components/list-foot.js';
import { PageHeader } from '../../../components/page-header.js';
import { useFormat } from '../../../lib/format.js';
import { itemsOf, pagedQuery } from '../../../lib/query.js';
import { useCan } from '../../../lib/session.js';
import { CampaignStatus } from './campaign-status.js';

/** All campaigns I may see, the newest first. */
export const CampaignsView = () => {
  const { t } = useTranslation(['campaigns', 'common']);
  const format = useFormat();
  const can = useCan();
  const campaigns = useSuspenseInfiniteQuery(pagedQuery('campaigns', listCampaigns));
  const items = itemsOf(campaigns.data);
  const create = can('campaigns.change') ? (
    <ButtonLink to="/campaigns/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('new.button')}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={items.length > 0 ? create : null} />
      {items.length === 0 ? (
        <EmptyState icon={<IconSpeakerphone />} title={t('none.title')} action={create}>
          {t('none.text')}
        </EmptyState>
      ) : (
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }} data-hold-still>
          {items.map((campaign) => (
            <Card key={campaign.id} component="li" padding="md">
              <Group justify="space-between" gap="sm">
                <div>
                  <TextLink to="/campaigns/$campaignId" params={{ campaignId: campaign.id }} fw={600}>
                    {campaign.name}
                  </TextLink>
                  <Text size="sm" c="dimmed">
                    {[
                      t('people', { count: campaign.people }),
                      campaign.leader ? t('lineOf', { name: campaign.leader.name }) : null,
                      campaign.releasedOn
                        ? t('releasedOn', { day: format.day(campaign.releasedOn) })
                        : t(campaign.closed ? 'closedOn' : 'closesOn', { day: format.day(campaign.closesOn) }),
                    ]
                      .filter((part) => part)
                      .join(' · ')}
                  </Text>
                </div>
                <CampaignStatus campaign={campaign} />
              </Group>
            </Card>
          ))}
        </Stack>
      )}
      <ListFoot pages={campaigns} mt="md" of={exportCampaigns} />
    </>
  );
};
