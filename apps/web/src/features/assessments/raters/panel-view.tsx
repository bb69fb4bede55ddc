import { Alert, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getRaterPanel, type RaterGroup, type RaterPanel } from '@understudy/contracts/assessments-raters';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { useFormat } from '../../../lib/format.js';
import { query } from '../../../lib/query.js';
import { useSession } from '../../../lib/session.js';
import { AnnouncedSight } from '../announced-sight.js';
import { NominateForm } from './nominate-form.js';
import { RaterLine } from './rater-line.js';

/** Whether nobody more has to be named: with those who wait for approval enough are asked. */
const waitsOnly = ({ outlook, asked, proposed, threshold }: RaterGroup): boolean =>
  outlook === 'ask-more' && asked + proposed >= (threshold ?? 0);

const GroupCard = ({ panel, group }: { panel: RaterPanel; group: RaterGroup }) => {
  const { t } = useTranslation('assessments');
  const raters = panel.raters.filter(({ relation }) => relation === group.relation);
  const title = `group-${group.relation}`;
  return (
    <Card component="section" aria-labelledby={title}>
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3" id={title}>
          {t(`group.${group.relation}`)}
        </Title>
        <Text size="sm" c="dimmed">
          {group.threshold === null ? t('raters.named') : t('raters.needed', { count: group.threshold })}
        </Text>
      </Group>
      {group.outlook ? (
        <Text size="sm" mb="sm" c={group.outlook.startsWith('enough') ? undefined : 'var(--next)'}>
          {t(waitsOnly(group) ? 'outlookLong.waits' : `outlookLong.${group.outlook}`)}
        </Text>
      ) : null}
      {raters.length === 0 ? (
        <Text c="dimmed">{t('raters.nobody')}</Text>
      ) : (
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {raters.map((rater) => (
            <RaterLine key={rater.requestId} assessmentId={panel.assessmentId} rater={rater} />
          ))}
        </Stack>
      )}
    </Card>
  );
};

/** Who is asked about somebody: named by the person, approved by their manager, and never who has answered. */
export const PanelView = () => {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const { personId } = useSession();
  const { assessmentId } = useParams({ from: '/signed-in/rater-panels/$assessmentId' });
  const { data: panel } = useSuspenseQuery(query('assessments', getRaterPanel, { params: { assessmentId } }));
  const { subject, campaign, targetStage, abilities } = panel;
  // Who leads nobody has nobody to ask below.
  const groups = panel.groups.filter(({ relation, asked, proposed }) => relation !== 'report' || asked + proposed > 0);
  const facts = [
    campaign.name,
    targetStage ? t('lookingAt', { stage: targetStage.name }) : null,
    t('until', { day: format.day(campaign.closesOn) }),
  ].filter((part) => part);
  return (
    <>
      <PageHeader
        over={<TextLink to="/my-assessments">{t('title')}</TextLink>}
        title={subject.id === personId ? t('raters.titleMine') : t('raters.title', { name: subject.name })}
        lead={facts.join(' · ')}
      />
      <Stack gap="lg">
        <AnnouncedSight announced={panel.announced} />
        <Alert variant="light" color="pine" icon={<IconShieldLock aria-hidden />}>
          {panel.nomination === 'automatic'
            ? t('raters.how.automatic')
            : t(`raters.how.${panel.nomination}.${panel.decidedBy}`)}{' '}
          {t('raters.promise')}
        </Alert>
        {abilities.includes('nominate') ? <NominateForm panel={panel} /> : null}
        <SimpleGrid cols={{ base: 1, lg: 2 }} style={{ alignItems: 'start' }} data-hold-still>
          {groups.map((group) => (
            <GroupCard key={group.relation} panel={panel} group={group} />
          ))}
        </SimpleGrid>
      </Stack>
    </>
  );
};
