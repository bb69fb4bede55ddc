import { Button, Card, Group, SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconSchool } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportProgrammes, type ProgrammeSummary } from '@understudy/contracts/programmes';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { useDuration } from './duration.js';
import { NewProgrammeDialog } from './new-programme-dialog.js';
import { programmesQuery } from './programme-queries.js';
import { ProgrammeStateBadge } from './state-badges.js';

const ProgrammeCard = ({ programme }: { programme: ProgrammeSummary }) => {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  const duration = useDuration();
  const { stages, leadsTo, nextStartsOn } = programme;
  return (
    <Card component="li">
      <Stack gap="xs" h="100%">
        <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
          <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
            <TextLink
              to="/programmes/$programmeId"
              params={{ programmeId: programme.id }}
              underline="hover"
              c="inherit"
              inherit
            >
              {programme.name}
            </TextLink>
          </Title>
          {programme.state === 'open' ? null : <ProgrammeStateBadge state={programme.state} />}
        </Group>
        <Text size="sm" c="dimmed" lineClamp={4}>
          {programme.purpose}
        </Text>
        <Text size="sm" mt="auto">
          {leadsTo
            ? t('fromTo', { from: format.list(stages.map(({ name }) => name)), to: leadsTo.name })
            : stages.length > 0
              ? t('forStages', { stages: format.list(stages.map(({ name }) => name)) })
              : t('forEverybody')}
        </Text>
        <Text size="sm" c="dimmed" className="figures">
          {t('extent', { count: programme.modules, time: duration(programme.minutes) })}
        </Text>
        <Text size="sm" fw={550}>
          {nextStartsOn ? t('nextStart', { day: format.day(nextStartsOn) }) : t('noNextStart')}
        </Text>
      </Stack>
    </Card>
  );
};

/** What programmes there are: for everybody the open ones, for admins also drafts and those put away. */
export const ProgrammesView = () => {
  const { t } = useTranslation(['programmes', 'common']);
  const navigate = useNavigate();
  const configures = useCan()('programmes.change');
  const { archived = false } = useSearch({ from: '/signed-in/programmes' });
  const list = useSuspenseInfiniteQuery(programmesQuery(archived));
  const [creating, { open, close }] = useDisclosure(false);
  const programmes = itemsOf(list.data);
  const create = configures ? (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
      {t('new.open')}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          configures ? (
            <>
              <SegmentedControl
                aria-label={t('show.label')}
                value={archived ? 'archived' : 'current'}
                onChange={(value) =>
                  void navigate({
                    to: '/programmes',
                    search: value === 'archived' ? { archived: true } : {},
                    replace: true,
                  })
                }
                data={[
                  { value: 'current', label: t('show.current') },
                  { value: 'archived', label: t('show.archived') },
                ]}
              />
              {programmes.length > 0 ? create : null}
            </>
          ) : null
        }
      />
      <Stack gap="xl">
        {programmes.length === 0 ? (
          <EmptyState
            icon={<IconSchool />}
            title={t(archived ? 'none.archived' : 'none.title')}
            action={archived ? null : create}
          >
            {archived ? null : t(configures ? 'none.textAdmin' : 'none.text')}
          </EmptyState>
        ) : (
          <SimpleGrid component="ul" cols={{ base: 1, md: 2, xl: 3 }} p={0} m={0} style={{ listStyle: 'none' }}>
            {programmes.map((programme) => (
              <ProgrammeCard key={programme.id} programme={programme} />
            ))}
          </SimpleGrid>
        )}
        <ListFoot pages={list} of={exportProgrammes} input={{ query: { archived: String(archived) } }} />
      </Stack>
      {configures ? <NewProgrammeDialog opened={creating} onClose={close} /> : null}
    </>
  );
};
