import { Card, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  chooseHandOver,
  type HandOver,
  type HandOverSight,
  handOverSight,
} from '@understudy/contracts/development-plans-hand-over';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { handOverQuery } from './check-in-queries.js';
import classes from './plan.module.css';

type Rule = 'everything' | 'current-plan' | 'person-decides';
const least: Readonly<Record<Rule, number>> = { 'person-decides': 0, 'current-plan': 1, everything: 2 };
const order: readonly HandOverSight[] = ['nothing', 'current-plan', 'everything'];

const Leader = ({ personId, rule, one }: { personId: string; rule: Rule; one: HandOver }) => {
  const { t } = useTranslation('hand-over');
  const format = useFormat();
  const choose = useAction(chooseHandOver, ['check-ins', 'plans']);
  const { closedPlans, openPlans, checkIns } = one.earlier;
  const plans = closedPlans + openPlans;
  const what = [
    plans > 0 ? t('plans', { count: plans }) : null,
    checkIns > 0 ? t('checkIns', { count: checkIns }) : null,
  ].filter((part) => part !== null);
  return (
    <li>
      <Text size="sm" fw={600}>
        {one.leader.name}
      </Text>
      <Text size="sm" c="dimmed" mb={6}>
        {t(one.upcoming ? 'from' : `since.${one.relation}`, { day: format.day(one.since) })}{' '}
        {what.length > 0 ? t('earlier', { what: format.list(what) }) : null}
      </Text>
      <Select
        size="sm"
        allowDeselect={false}
        aria-label={t('choice', { name: one.leader.name })}
        value={one.sees}
        disabled={choose.isPending || least[rule] === 2}
        data={handOverSight.options
          .filter((sight) => order.indexOf(sight) >= least[rule])
          .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
          .map((value) => ({ value, label: t(`sight.${value}`) }))}
        onChange={(value) => {
          const choice = order.find((sight) => sight === value);
          if (choice) choose.mutate({ params: { personId }, body: { leaderId: one.leader.id, choice } });
        }}
      />
      <ProblemAlert problem={choose.error} />
    </li>
  );
};

/** What those who lead me now, or soon, see of the plans and talks before their time; mine to widen. */
export const HandOverCard = ({ personId }: { personId: string }) => {
  const { t } = useTranslation('hand-over');
  const answer = useQuery(handOverQuery(personId));
  // Whoever leads me since before there was anything to see has nothing to be handed.
  const leaders = (answer.data?.leaders ?? []).filter(
    ({ upcoming, earlier }) => upcoming || earlier.closedPlans + earlier.openPlans + earlier.checkIns > 0,
  );
  return (
    <Card component="section" aria-labelledby="hand-over" data-print="no">
      <Title order={2} size="h3" id="hand-over" mb={4}>
        {t('title')}
      </Title>
      {answer.isPending ? <RowsSkeleton rows={2} /> : null}
      {answer.isError ? <ErrorState failure={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data ? (
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t(`rule.${answer.data.rule}`)}
          </Text>
          {leaders.length === 0 ? <Text size="sm">{t('nobody')}</Text> : null}
          <ul className={classes.lines}>
            {leaders.map((one) => (
              <Leader key={one.leader.id} personId={personId} rule={answer.data.rule} one={one} />
            ))}
          </ul>
        </Stack>
      ) : null}
    </Card>
  );
};
