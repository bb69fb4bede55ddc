import { Card, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportStretchAssignments, listStretchAssignments } from '@understudy/contracts/opportunities-assignments';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { itemsOf, pagedQuery } from '../../lib/query.js';
import classes from './opportunities.module.css';
import { StretchLine } from './stretch-line.js';

/** What one person has taken on, now and before, as far as I may see it. */
export const PersonStretches = ({ personId, mine }: { personId: string; mine: boolean }) => {
  const { t } = useTranslation('stretches');
  const input = { query: { scope: 'organisation' as const, personId } };
  const list = useInfiniteQuery(
    pagedQuery('opportunities', listStretchAssignments, { query: { ...input.query, limit: 20 } }),
  );
  const items = itemsOf(list.data);
  return (
    <Card component="section" aria-labelledby="person-stretches">
      <Title order={2} size="h3" id="person-stretches">
        {t('ofPerson.title')}
      </Title>
      {list.isPending ? <RowsSkeleton rows={2} /> : null}
      {list.isError && !list.data ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data && items.length === 0 ? (
        <Text c="dimmed" mt="xs">
          {t(mine ? 'none.mine' : 'ofPerson.none')}
        </Text>
      ) : null}
      <ul className={classes.lines} data-hold-still>
        {items.map((stretch) => (
          <StretchLine key={stretch.id} stretch={stretch} naming={false} />
        ))}
      </ul>
      <ListFoot pages={list} mt="sm" of={exportStretchAssignments} input={input} list={t('ofPerson.title')} />
    </Card>
  );
};
