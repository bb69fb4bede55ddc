import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  exportTeamCycles,
  listTeamCycles,
  type TeamParticipant,
  teamCycleSorts,
} from '@understudy/contracts/development-plans-cycles';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListNarrowing } from '../../components/list-narrowing.js';
import { ListSort } from '../../components/list-sort.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { useArrangement, useNarrowing } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, pagedQuery } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import classes from './plan.module.css';

const shows = ['waiting', 'done'] as const;

/** The plan, where it can be read; else the person, at whose page a plan is begun or asked about. */
const WayToPlan = ({ person, planId, state }: TeamParticipant) => {
  const { t } = useTranslation('cycles');
  if (planId) {
    return (
      <TextLink to="/plans/$planId" params={{ planId }} size="sm" aria-label={t('team.planOf', { name: person.name })}>
        {t('team.plan')}
      </TextLink>
    );
  }
  return state === 'none' ? (
    <TextLink
      to="/people/$personId/new-plan"
      params={{ personId: person.id }}
      size="sm"
      aria-label={t('team.beginFor', { name: person.name })}
    >
      {t('team.begin')}
    </TextLink>
  ) : (
    <TextLink to="/people/$personId" params={{ personId: person.id }} search={{ tab: 'plan' }} size="sm">
      {person.name}
    </TextLink>
  );
};

const ParticipantLine = (participant: TeamParticipant) => {
  const { t } = useTranslation('cycles');
  const { personId } = useSession();
  const { person, state, waitsFor } = participant;
  const waits = () => {
    if (waitsFor === null) return null;
    return waitsFor.id === personId ? t('team.waitsForYou') : t('team.waitsFor', { name: waitsFor.name });
  };
  return (
    <li>
      <Group gap="xs" align="baseline">
        <Text span fw={550}>
          {person.name}
        </Text>
        <Badge variant={waitsFor === null ? 'light' : 'outline'} color={waitsFor === null ? 'pine' : 'gray'}>
          {t(`state.${state}`)}
        </Badge>
        {waitsFor === null ? null : (
          <Text span size="sm" c={waitsFor.id === personId ? 'var(--next)' : 'dimmed'}>
            {waits()}
          </Text>
        )}
        <WayToPlan {...participant} />
      </Group>
    </li>
  );
};

/** What is shown of each cycle, in the order in which they come. */
const byCycle = (rows: readonly TeamParticipant[]): TeamParticipant[][] => {
  const cycles = new Map<string, TeamParticipant[]>();
  for (const row of rows) cycles.set(row.cycle.id, [...(cycles.get(row.cycle.id) ?? []), row]);
  return [...cycles.values()];
};

const CycleCard = ({ people }: { people: readonly TeamParticipant[] }) => {
  const { t } = useTranslation('cycles');
  const format = useFormat();
  const cycle = people[0]?.cycle;
  if (cycle === undefined) return null;
  return (
    <Card component="section" aria-labelledby={`team-cycle-${cycle.id}`}>
      <Title order={2} size="h3" id={`team-cycle-${cycle.id}`} mb={4}>
        {cycle.name}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('team.howFar', {
          done: cycle.done,
          count: cycle.people,
          period: format.dayRange(cycle.plansStartOn, cycle.plansEndOn),
          day: format.day(cycle.closesOn),
        })}
      </Text>
      <ul className={classes.lines} data-hold-still>
        {people.map((participant) => (
          <ParticipantLine key={participant.person.id} {...participant} />
        ))}
      </ul>
    </Card>
  );
};

/** How far my own reports are in the cycles that run, and whose move it is; nothing while none concerns them. */
export const TeamCycles = () => {
  const { t } = useTranslation('cycles');
  const order = useArrangement(teamCycleSorts, 'ascending', 'cycles');
  const show = useNarrowing('cyclesShow', shows);
  const asked = { ...order.asked, waiting: show.value && String(show.value === 'waiting') };
  const list = useInfiniteQuery(pagedQuery('cycles', listTeamCycles, { query: asked }));
  const rows = itemsOf(list.data);
  const narrowed = show.value !== undefined || list.isPlaceholderData;
  if (!list.data || (rows.length === 0 && !narrowed)) return null;
  return (
    <Stack component="section" gap="lg" aria-label={t('team.title')}>
      {rows.length > 1 || narrowed ? (
        <Group gap="sm" align="flex-end" data-print="no">
          <ListNarrowing
            label={t('team.show')}
            all={t('team.everybody')}
            choices={shows.map((value) => ({ value, label: t(`team.shows.${value}`) }))}
            {...show}
          />
          <ListSort {...order} list={t('team.title')} />
        </Group>
      ) : null}
      {rows.length === 0 && show.value ? <NothingFits text={t('team.none')} fields={['cyclesShow']} /> : null}
      {byCycle(rows).map((people) => (
        <CycleCard key={people[0]?.cycle.id} people={people} />
      ))}
      <ListFoot pages={list} of={exportTeamCycles} input={{ query: asked }} list={t('team.title')} />
    </Stack>
  );
};
