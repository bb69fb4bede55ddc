import { Card, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  exportPromises,
  listPromises,
  type PromisedAction,
  promiseSorts,
} from '@understudy/contracts/development-plans-promises';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { ListFilters } from '../../components/list-filters.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { useArrangement, useNarrowing, useWords } from '../../lib/arrangement.js';
import { itemsOf, pagedQuery } from '../../lib/query.js';
import { ActionHead } from './action-line.js';
import classes from './plan.module.css';
import { ProgressMenu } from './progress-menu.js';

const few = 5;
const days = ['past', 'ahead'] as const;

const PromiseLine = ({ promise }: { promise: PromisedAction }) => {
  const { t } = useTranslation('plans');
  const { person, planId } = promise;
  return (
    <li className={classes.action}>
      <Stack gap={4} style={{ flex: '1 1 16rem', minWidth: 0 }}>
        <ActionHead action={promise} />
        {promise.details ? (
          <Text size="sm" className={classes.prose}>
            {promise.details}
          </Text>
        ) : null}
        {planId ? (
          <TextLink to="/plans/$planId" params={{ planId }} size="sm">
            {t('promises.plan', { name: person.name })}
          </TextLink>
        ) : (
          <Text size="sm" c="dimmed">
            {t('promises.actionAlone', { name: person.name })}
          </Text>
        )}
      </Stack>
      {promise.abilities.includes('log-progress') ? <ProgressMenu planId={null} action={promise} /> : null}
    </li>
  );
};

/** What I promised others: my open actions in their plans, each to be marked right here; silent where there are none. */
export const PromisesCard = () => {
  const { t } = useTranslation('plans');
  const order = useArrangement(promiseSorts, 'ascending', 'promises');
  const words = useWords('promises');
  const due = useNarrowing('promisesDue', days);
  const narrowed = words.asked !== undefined || due.value !== undefined;
  const asked = { ...order.asked, search: words.asked, due: due.value };
  const list = useInfiniteQuery(pagedQuery('development', listPromises, { query: { ...asked, limit: few } }));
  const promises = itemsOf(list.data);
  // While all of it is on its way again, what was narrowed to nothing is not the whole.
  const some = promises.length > 0 || narrowed || list.isPlaceholderData;
  if (!list.data || !some) return null;
  return (
    <Card component="section" aria-labelledby="promises">
      <Title order={2} size="h3" id="promises" mb="sm">
        {t('promises.title')}
      </Title>
      {promises.length > 1 || narrowed || list.isPlaceholderData ? (
        <ListFilters
          search={{ label: t('promises.search'), ...words }}
          choice={{
            label: t('promises.due'),
            all: t('promises.all'),
            data: days.map((value) => ({ value, label: t(`promises.${value}`) })),
            ...due,
          }}
        >
          <ListSort {...order} list={t('promises.title')} />
        </ListFilters>
      ) : null}
      {promises.length === 0 && narrowed ? (
        <NothingFits text={t('promises.none')} fields={['promises', 'promisesDue']} />
      ) : null}
      <ul className={classes.actions} data-hold-still>
        {promises.map((promise) => (
          <PromiseLine key={promise.id} promise={promise} />
        ))}
      </ul>
      <ListFoot pages={list} mt="sm" of={exportPromises} input={{ query: asked }} list={t('promises.title')} />
    </Card>
  );
};
