import { Badge, Button, Card, Group, SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUsersGroup } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportPeerGroups, type PeerGroup, peerGroupSort } from '@understudy/contracts/peer-groups';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { PageHeader } from '../../components/page-header.js';
import { SortChoice } from '../../components/sort-choice.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { FormGroupsDialog } from './form-groups-dialog.js';
import { peerGroupsQuery } from './peer-group-queries.js';
import { useGroupTimes } from './peer-group-words.js';

const GroupCard = ({ group }: { group: PeerGroup }) => {
  const { t } = useTranslation('peer-groups');
  const format = useFormat();
  const times = useGroupTimes();
  const next = group.meetings[0];
  return (
    <Card component="li">
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
            <TextLink
              to="/peer-groups/$peerGroupId"
              params={{ peerGroupId: group.id }}
              underline="hover"
              c="inherit"
              inherit
            >
              {group.name}
            </TextLink>
          </Title>
          <Badge variant="light" style={{ flexShrink: 0 }}>
            {t(`state.${group.state}`)}
          </Badge>
        </Group>
        <Text size="sm">{t('ofStage', { stage: group.stage.name })}</Text>
        <Text size="sm" c="dimmed">
          {group.members.length > 0 ? format.list(group.members.map(({ name }) => name)) : t('nobodyYet')}
        </Text>
        <Text size="sm" fw={550}>
          {next ? t('next', { when: times.at(next.startsAt, group.timeZone) }) : t('noDates')}
        </Text>
        {group.tooSmall ? <Text size="sm">{t('tooSmall', { smallest: group.smallest })}</Text> : null}
      </Stack>
    </Card>
  );
};

/** Peer groups: mine, those that I could join, and for admins all, with the way to form new ones. */
export const PeerGroupsView = () => {
  const { t } = useTranslation(['peer-groups', 'common']);
  const navigate = useNavigate();
  const forms = useCan()('peer-groups.form');
  const { show = forms ? 'all' : 'mine', sort, direction } = useSearch({ from: '/signed-in/peer-groups' });
  const list = useSuspenseInfiniteQuery(peerGroupsQuery(show, { sort, direction }));
  const [forming, { open, close }] = useDisclosure(false);
  const groups = itemsOf(list.data);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={forms ? <Button onClick={open}>{t('form.open')}</Button> : null}
      />
      <Stack gap="xl">
        <Group justify="space-between" align="flex-end" gap="sm" data-print="no">
          <SegmentedControl
            aria-label={t('show.label')}
            value={show}
            onChange={(value) => {
              const chosen = (['mine', 'open', 'all'] as const).find((one) => one === value);
              void navigate({ to: '/peer-groups', search: { show: chosen, sort, direction }, replace: true });
            }}
            data={([...(forms ? (['all'] as const) : []), 'mine', 'open'] as const).map((value) => ({
              value,
              label: t(`show.${value}`),
            }))}
          />
          <SortChoice
            choices={peerGroupSort.options.map((value) => ({ value, label: t(`sort.${value}`) }))}
            sorting={{ id: sort ?? 'name', direction: direction ?? 'ascending' }}
            onSort={({ id, direction: way }) =>
              void navigate({
                to: '/peer-groups',
                search: { show, sort: peerGroupSort.options.find((one) => one === id), direction: way },
                replace: true,
              })
            }
          />
        </Group>
        {groups.length === 0 ? (
          <EmptyState icon={<IconUsersGroup />} title={t(`none.${show}`)}>
            {t(`noneText.${show}`)}
          </EmptyState>
        ) : (
          <SimpleGrid component="ul" cols={{ base: 1, md: 2, xl: 3 }} p={0} m={0} style={{ listStyle: 'none' }}>
            {groups.map((group) => (
              <GroupCard key={group.id} group={group} />
            ))}
          </SimpleGrid>
        )}
        <ListFoot pages={list} of={exportPeerGroups} input={{ query: { scope: show, sort, direction } }} />
      </Stack>
      {forms ? <FormGroupsDialog opened={forming} onClose={close} /> : null}
    </>
  );
};
