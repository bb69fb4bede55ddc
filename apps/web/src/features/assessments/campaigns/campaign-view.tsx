import { Card, Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { getCampaign } from '@understudy/contracts/assessments-campaigns';
import { useTranslation } from 'react-i18next';
import { LiveJobProgress } from '../../../components/job-progress.js';
import { TextLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { useFormat } from '../../../lib/format.js';
import { query } from '../../../lib/query.js';
import { AnnouncedSight } from '../announced-sight.js';
import { CampaignActions } from './campaign-actions.js';
import { draftOf } from './campaign-draft.js';
import { CampaignForm } from './campaign-form.js';
import { CampaignOpeningNotice } from './campaign-opening-notice.js';
import { CampaignStatus } from './campaign-status.js';
import { CompletionBoard } from './completion-board.js';
import { LeftOutNote } from './left-out.js';
import { useReminders } from './reminders.js';

/** One campaign: its steps while it is a draft, how far it is while it runs, and what was agreed for it. */
export const CampaignView = () => {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const reminders = useReminders();
  const { campaignId } = useParams({ from: '/signed-in/campaigns/$campaignId' });
  const { job } = useSearch({ from: '/signed-in/campaigns/$campaignId' });
  const { data: campaign } = useSuspenseQuery(query('campaigns', getCampaign, { params: { campaignId } }));
  const { status, abilities, thresholds, remindedOn, releasedOn } = campaign;
  const { peer, report, others } = thresholds;
  const unasked = status === 'draft' || status === 'scheduled';
  const facts = [
    campaign.leader ? t('lineOf', { name: campaign.leader.name }) : null,
    unasked ? t('instrumentAtLaunch', { name: campaign.instrument.name }) : campaign.instrument.name,
    campaign.opensOn ? t('opensOn', { day: format.day(campaign.opensOn) }) : null,
    releasedOn
      ? t('releasedOn', { day: format.day(releasedOn) })
      : t(campaign.closed ? 'closedOn' : 'closesOn', { day: format.day(campaign.closesOn) }),
    abilities.includes('schedule') ? reminders(campaign.remindDays) : null,
    remindedOn ? t('remindedOn', { day: format.day(remindedOn) }) : null,
  ].filter((part) => part);
  return (
    <>
      <PageHeader
        over={
          <Group gap="sm">
            <TextLink to="/campaigns">{t('title')}</TextLink>
            <CampaignStatus campaign={campaign} />
          </Group>
        }
        title={campaign.name}
        lead={facts.join(' · ')}
        actions={<CampaignActions campaign={campaign} />}
      />
      <Stack gap="xl">
        {job ? (
          <Card>
            <LiveJobProgress jobId={job} />
          </Card>
        ) : null}
        {unasked ? null : <AnnouncedSight announced={campaign} />}
        <CampaignOpeningNotice campaign={campaign} />
        {unasked && abilities.includes('change') ? (
          <CampaignForm key={campaign.version} existing={campaign} initial={draftOf(campaign)} />
        ) : null}
        {unasked ? null : <LeftOutNote campaign={campaign} />}
        {abilities.includes('see-board') ? <CompletionBoard campaign={campaign} /> : null}
        {unasked ? null : (
          <Text size="sm" c="dimmed" maw="68ch">
            {t('check.thresholds', { peer, report, others })}{' '}
            {t('asks', { who: format.list(campaign.relations.map((relation) => t(`whoIsAsked.${relation}`))) })}
          </Text>
        )}
      </Stack>
    </>
  );
};
