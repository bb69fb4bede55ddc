import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getTeamCycles, type TeamCycle } from '@understudy/contracts/development-plans-cycles';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import classes from './plan.module.css';

type Participant = TeamCycle['people'][number];

/** The plan, where it can be read; else the person, at whose page a plan is begun or asked about. */
const WayToPlan = ({ person, planId, state }: Participant) => {
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

const ParticipantLine = (participant: Participant) => {
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

/** How far my own reports are in the cycles that run, and whose move it is; nothing while none concerns them. */
export const TeamCycles = () => {
  const { t } = useTranslation('cycles');
  const format = useFormat();
  const { data } = useQuery(query('cycles', getTeamCycles));
  if (!data?.cycles.length) return null;
  return (
    <Stack gap="lg">
      {data.cycles.map(({ id, name, closesOn, plansStartOn, plansEndOn, people }) => (
        <Card key={id} component="section" aria-labelledby={`team-cycle-${id}`}>
          <Title order={2} size="h3" id={`team-cycle-${id}`} mb={4}>
            {name}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {t('team.howFar', {
              done: people.filter(({ waitsFor }) => waitsFor === null).length,
              count: people.length,
              period: format.dayRange(plansStartOn, plansEndOn),
              day: format.day(closesOn),
            })}
          </Text>
          <ul className={classes.lines} data-hold-still>
            {people.map((participant) => (
              <ParticipantLine key={participant.person.id} {...participant} />
            ))}
          </ul>
        </Card>
      ))}
    </Stack>
  );
};
