import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { PeerGroup } from '@understudy/contracts/peer-groups';
import { promptFor } from '@understudy/domain/peer-groups/prompts/prompts';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { GroupActions } from './group-actions.js';
import { GroupMembers } from './group-members.js';
import { GroupNotes } from './group-notes.js';
import { peerGroupQuery } from './peer-group-queries.js';
import { useGroupTimes } from './peer-group-words.js';

const Meetings = ({ group }: { group: PeerGroup }) => {
  const { t, i18n } = useTranslation('peer-groups');
  const times = useGroupTimes();
  return (
    <section aria-labelledby="meetings">
      <Title order={2} size="h3" id="meetings" mb="sm">
        {t('meetings')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {times.rhythm(group)}
      </Text>
      {group.meetings.length === 0 ? <Text size="sm">{t('noDates')}</Text> : null}
      <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {group.meetings.map(({ id, ordinal, startsAt, host }) => (
          <Card key={id} component="li">
            <Group justify="space-between" wrap="wrap">
              <Text fw={550} className="figures">
                {times.at(startsAt, group.timeZone)}
              </Text>
              <Text size="sm">{host ? t('host', { name: host.name }) : t('noHost')}</Text>
            </Group>
            <Text size="sm" mt="xs">
              {promptFor(group.stage.key, ordinal, i18n.language)}
            </Text>
          </Card>
        ))}
      </Stack>
    </section>
  );
};

/** One group: when it meets and about what, who is in it, and what its members keep for themselves. */
export const PeerGroupView = () => {
  const { t } = useTranslation('peer-groups');
  const { peerGroupId } = useParams({ from: '/signed-in/peer-groups/$peerGroupId' });
  const { data: group } = useSuspenseQuery(peerGroupQuery(peerGroupId));
  return (
    <>
      <PageHeader
        over={<TextLink to="/peer-groups">{t('title')}</TextLink>}
        title={group.name}
        lead={
          <Group gap="sm">
            <Badge variant="light">{t(`state.${group.state}`)}</Badge>
            <span>{t('ofStage', { stage: group.stage.name })}</span>
          </Group>
        }
        actions={<GroupActions group={group} />}
      />
      <Stack gap="xl">
        {group.tooSmall ? <Text>{t('tooSmall', { smallest: group.smallest })}</Text> : null}
        <Meetings group={group} />
        <GroupMembers group={group} />
        {group.abilities.includes('notes') ? <GroupNotes group={group} /> : null}
      </Stack>
    </>
  );
};
