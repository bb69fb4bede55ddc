import { Anchor, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type Person } from '@understudy/contracts/people';
import { getPersonTimeline, type TimelineEntry } from '@understudy/contracts/people-timeline';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { nextStepsOf, type PersonAction } from './person-actions.js';
import classes from './person-page.module.css';
import { PersonTimeline } from './person-timeline.js';

type PersonOverviewProps = { person: Person; onAction: (action: PersonAction) => void; timelineLink: ReactNode };

const few = 6;

/** The newest entries, whole days only. */
const latestOf = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] => {
  const last = entries[few - 1]?.on;
  return last === undefined ? entries : entries.filter(({ on }) => on >= last);
};

const Facts = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const missing = <Text c="dimmed">{t('person.facts.none')}</Text>;
  const facts: { label: string; value: ReactNode }[] = [
    ...(person.fullName === person.name ? [] : [{ label: t('person.facts.fullName'), value: person.fullName }]),
    { label: t('person.facts.jobTitle'), value: person.title ?? missing },
    { label: t('person.facts.unit'), value: person.unit?.name ?? missing },
    {
      label: t('person.facts.manager'),
      value: person.manager ? (
        <TextLink to="/people/$personId" params={{ personId: person.manager.id }}>
          {person.manager.name}
        </TextLink>
      ) : (
        <Text c="dimmed">{t('person.facts.nobody')}</Text>
      ),
    },
    {
      label: t('person.facts.email'),
      value: person.email ? <Anchor href={`mailto:${person.email}`}>{person.email}</Anchor> : missing,
    },
    ...(person.location ? [{ label: t('person.facts.location'), value: person.location }] : []),
    { label: t('person.facts.kind'), value: t(`employmentKind.${person.employmentKind}`) },
    ...(person.joinedOn ? [{ label: t('person.facts.joined'), value: format.day(person.joinedOn) }] : []),
    ...(person.leftOn ? [{ label: t('person.facts.left'), value: format.day(person.leftOn) }] : []),
  ];
  return (
    <Card component="section" aria-label={t('person.facts.title')}>
      <Title order={2} size="h3" mb="md">
        {t('person.facts.title')}
      </Title>
      <dl className={classes.facts}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
};

const NextSteps = ({ person, onAction }: Pick<PersonOverviewProps, 'person' | 'onAction'>) => {
  const { t } = useTranslation('people');
  const self = useSession().personId === person.id;
  const steps = nextStepsOf(person);
  if (steps.length === 0) return null;
  return (
    <Card component="section" aria-label={t('person.next.title')} className={classes.next}>
      <Title order={2} size="h3" mb="sm">
        {t('person.next.title')}
      </Title>
      <Stack gap="md">
        {steps.map((step, index) => {
          const words = step === 'target' && self ? 'targetSelf' : step;
          return (
            <Group key={step} justify="space-between" gap="md">
              <Text style={{ flex: '1 1 18rem' }}>{t(`person.next.${words}.text`, { name: person.name })}</Text>
              <Button variant={index === 0 ? 'filled' : 'default'} onClick={() => onAction(step)}>
                {t(`person.next.${words}.action`)}
              </Button>
            </Group>
          );
        })}
      </Stack>
    </Card>
  );
};

/** A person at a glance: what to do next, the latest changes, the facts. */
export const PersonOverview = ({ person, onAction, timelineLink }: PersonOverviewProps) => {
  const { t } = useTranslation('people');
  const seesHistory = person.abilities.includes('see-history');
  const timeline = useQuery({
    ...query('people', getPersonTimeline, { params: { personId: person.id } }),
    enabled: seesHistory,
  });
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" className={classes.overview}>
      <Stack gap="lg">
        <NextSteps person={person} onAction={onAction} />
        {seesHistory ? (
          <Card component="section" aria-label={t('timeline.latest')}>
            <Group justify="space-between" mb="xs">
              <Title order={2} size="h3">
                {t('timeline.latest')}
              </Title>
              <Group gap={4}>
                {timelineLink}
                <IconArrowRight size={16} aria-hidden />
              </Group>
            </Group>
            {timeline.data ? (
              <PersonTimeline entries={latestOf(timeline.data.items)} compact />
            ) : (
              <RowsSkeleton rows={4} />
            )}
          </Card>
        ) : (
          <Text c="dimmed">{t('person.limited', { name: person.name })}</Text>
        )}
      </Stack>
      <Facts person={person} />
    </SimpleGrid>
  );
};
