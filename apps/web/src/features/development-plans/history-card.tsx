import { Button, Card, Collapse, Group, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  exportPlanChanges,
  type PlanChange,
  planChangeAbout,
  planHistorySorts,
} from '@understudy/contracts/development-plans';
import { restorePlanPart } from '@understudy/contracts/development-plans-removals';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListNarrowing } from '../../components/list-narrowing.js';
import { ListSort } from '../../components/list-sort.js';
import { RowsSkeleton } from '../../components/loading.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useArrangement, useNarrowing } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { useChangeWords } from './change-words.js';
import classes from './plan.module.css';
import { changesOf } from './plan-queries.js';

const Change = ({ planId, change }: { planId: string; change: PlanChange }) => {
  const { t } = useTranslation('plans');
  const restore = useAction(restorePlanPart, ['plans', 'development', 'stages']);
  const format = useFormat();
  const words = useChangeWords();
  return (
    <li>
      <Text size="xs" c="dimmed">
        {format.instant(change.at)}
      </Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {words.headline(change)}
      </Text>
      {change.fields.map((field) => (
        <Text key={field.field} size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }} lineClamp={4}>
          {words.field(field)}
        </Text>
      ))}
      {change.checkInId ? (
        <TextLink size="xs" to="/check-ins/$checkInId" params={{ checkInId: change.checkInId }}>
          {t('history.toCheckIn')}
        </TextLink>
      ) : null}
      {change.abilities.includes('restore') ? (
        <>
          <Button
            size="compact-sm"
            variant="light"
            mt={4}
            loading={restore.isPending}
            aria-label={t('restore.bringBackOf', { title: change.subject ?? '' })}
            onClick={() => restore.mutate({ params: { planId, changeId: change.id } })}
          >
            {t('restore.bringBack')}
          </Button>
          <ProblemAlert problem={restore.error} />
        </>
      ) : null}
    </li>
  );
};

const Changes = ({ planId }: { planId: string }) => {
  const { t } = useTranslation('plans');
  const order = useArrangement(planHistorySorts, 'descending', 'history');
  const about = useNarrowing('about', planChangeAbout.options);
  const asked = { ...order.asked, about: about.value };
  const list = useInfiniteQuery(changesOf(planId, asked));
  if (list.isPending) return <RowsSkeleton rows={4} />;
  if (list.isError) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  const items = itemsOf(list.data);
  return (
    <>
      <Group mt="sm" gap="sm" align="flex-end">
        <ListNarrowing
          label={t('history.about')}
          all={t('history.everything')}
          choices={planChangeAbout.options.map((value) => ({ value, label: t(`history.${value}`) }))}
          {...about}
        />
        <ListSort {...order} list={t('history.title')} />
      </Group>
      {items.length === 0 ? (
        <Text size="sm" c="dimmed" mt="sm">
          {t('history.none')}
        </Text>
      ) : null}
      <ul className={classes.lines} style={{ marginTop: '1rem' }}>
        {items.map((change) => (
          <Change key={change.id} planId={planId} change={change} />
        ))}
      </ul>
      <ListFoot
        pages={list}
        mt="sm"
        of={exportPlanChanges}
        input={{ params: { planId }, query: asked }}
        list={t('history.title')}
      />
    </>
  );
};

/** Everything that ever changed in the plan, in words; asked for when somebody wants to read it. */
export const HistoryCard = ({ planId }: { planId: string }) => {
  const { t } = useTranslation('plans');
  const [opened, { toggle }] = useDisclosure(false);
  return (
    <Card component="section" aria-labelledby="history" data-print="no">
      <Title order={2} size="h3" id="history" mb={4}>
        {t('history.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('history.lead')}
      </Text>
      <Button size="xs" variant="default" onClick={toggle} aria-expanded={opened}>
        {t(opened ? 'history.hide' : 'history.show')}
      </Button>
      <Collapse expanded={opened}>{opened ? <Changes planId={planId} /> : null}</Collapse>
    </Card>
  );
};
