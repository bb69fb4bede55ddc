import { Badge, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getSkillGaps } from '@understudy/contracts/assessments-results';
import { listPlans } from '@understudy/contracts/development-plans';
import { listStretchAssignments } from '@understudy/contracts/opportunities-assignments';
import type { Successor } from '@understudy/contracts/succession';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import classes from './succession.module.css';

/** Somebody confirmed or proposed for a role. */
export type Candidate = Pick<
  Successor,
  'person' | 'stage' | 'stageSince' | 'title' | 'horizon' | 'evidence' | 'entries' | 'alsoFor'
> & { readonly confirmed: boolean };

const few = 4;

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={classes.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** What of a person's growth the reader may see; each part answers for itself, and says when it does not. */
const useGrowth = ({ id }: Candidate['person']) => {
  const scope = useSession().standings.includes('admin') ? ('organisation' as const) : ('line' as const);
  const gaps = useQuery({ ...query('results', getSkillGaps, { params: { personId: id } }), retry: false });
  const plans = useQuery(query('plans', listPlans, { query: { scope, personId: id, limit: 5 } }));
  const open = { scope, state: 'open' as const, personId: id, limit: 20 };
  const stretches = useQuery(query('opportunities', listStretchAssignments, { query: open }));
  return {
    pending: gaps.isPending || plans.isPending || stretches.isPending,
    gaps: gaps.data,
    plan: plans.data?.items.find(({ status }) => status !== 'closed'),
    stretches: stretches.data?.items ?? [],
  };
};

/** One person of a comparison: where they stand, since when, what speaks for them and what is next to learn. */
export const CandidateColumn = ({ candidate }: { candidate: Candidate }) => {
  const { t } = useTranslation(['succession', 'figures']);
  const format = useFormat();
  const { person, stage, stageSince, entries, alsoFor } = candidate;
  const growth = useGrowth(person);
  const noted = entries.filter(({ kind }) => kind === 'evidence').map(({ text }) => text);
  const evidence = [candidate.evidence, ...noted].filter((text) => text !== '').slice(0, few);
  const gaps = entries.filter(({ kind }) => kind === 'gap');
  const toLearn = [
    ...gaps.filter(({ closedOn }) => closedOn === null).map(({ text }) => text),
    ...(growth.gaps?.items.filter(({ gap }) => gap > 0).map(({ skillName }) => skillName) ?? []),
  ];
  const met = [
    ...gaps.filter(({ closedOn }) => closedOn !== null).map(({ text }) => text),
    ...(growth.gaps?.items.filter(({ gap }) => gap <= 0).map(({ skillName }) => skillName) ?? []),
  ];
  const listed = (words: readonly string[], none: string): string =>
    words.length === 0 ? none : format.list(words.slice(0, few));
  const unseen = t('compare.unseen');
  return (
    <li className={classes.column}>
      <Title order={3} size="h4">
        <TextLink to="/people/$personId" params={{ personId: person.id }} underline="hover" c="inherit" inherit>
          {person.name}
        </TextLink>
      </Title>
      <Text size="sm" c="dimmed">
        {candidate.title}
      </Text>
      <Badge mt={4} variant={candidate.confirmed ? 'light' : 'outline'} classNames={{ label: classes.sentence }}>
        {t(candidate.confirmed ? 'compare.confirmed' : 'compare.proposed')}
      </Badge>
      {growth.pending ? (
        <Skeleton height={180} mt="md" />
      ) : (
        <dl className={classes.columnFacts}>
          <Fact name={t('compare.stage')}>
            {stage
              ? [stage.name, stageSince ? t('compare.since', { day: format.day(stageSince) }) : null]
                  .filter((part) => part)
                  .join(', ')
              : unseen}
          </Fact>
          <Fact name={t('nominate.horizon')}>{t(`figures:horizon.${candidate.horizon}`)}</Fact>
          <Fact name={t('entries.evidence')}>
            {evidence.length === 0 ? t('compare.nothingYet') : evidence.map((text) => <div key={text}>{text}</div>)}
          </Fact>
          <Fact name={t('compare.met')}>{listed(met, growth.gaps ? t('compare.nothingYet') : unseen)}</Fact>
          <Fact name={t('entries.gap')}>{listed(toLearn, growth.gaps ? t('compare.nothingYet') : unseen)}</Fact>
          <Fact name={t('compare.plan')}>
            {growth.plan ? t('compare.planProgress', { progress: growth.plan.progress ?? 0 }) : t('compare.noPlan')}
          </Fact>
          <Fact name={t('compare.practice')}>
            {listed(
              growth.stretches.map(({ opportunity }) => opportunity.title),
              t('compare.noPractice'),
            )}
          </Fact>
          <Fact name={t('compare.alsoFor')}>
            {listed(
              alsoFor.map(({ name }) => name),
              t('compare.noOther'),
            )}
          </Fact>
        </dl>
      )}
    </li>
  );
};
