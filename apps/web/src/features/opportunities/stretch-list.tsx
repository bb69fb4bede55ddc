import { Card, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportStretchAssignments } from '@understudy/contracts/opportunities-assignments';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { itemsOf } from '../../lib/query.js';
import classes from './opportunities.module.css';
import { StretchLine } from './stretch-line.js';
import { stretchesQuery } from './stretch-queries.js';

type StretchListProps = {
  scope: 'mine' | 'supported' | 'line';
  silentWhenEmpty?: boolean;
  search?: string | undefined;
};

/** Assignments of one relation to me, page after page. */
export const StretchList = ({ scope, silentWhenEmpty = false, search }: StretchListProps) => {
  const { t } = useTranslation(['stretches', 'common']);
  const list = useInfiniteQuery(stretchesQuery(scope, false, search));
  const items = itemsOf(list.data);
  if (silentWhenEmpty && items.length === 0 && !list.isError) return null;
  return (
    <Card component="section" aria-labelledby={`stretches-${scope}`}>
      <Title order={2} size="h3" id={`stretches-${scope}`}>
        {t(`list.${scope}`)}
      </Title>
      {list.isPending ? <RowsSkeleton rows={2} /> : null}
      {list.isError && !list.data ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data && items.length === 0 ? (
        <Text c="dimmed" mt="xs">
          {t(`none.${scope}`)}
        </Text>
      ) : null}
      <ul className={classes.lines} data-hold-still>
        {items.map((stretch) => (
          <StretchLine key={stretch.id} stretch={stretch} naming={scope !== 'mine'} />
        ))}
      </ul>
      <ListFoot
        pages={list}
        mt="sm"
        of={exportStretchAssignments}
        input={{ query: { scope, search } }}
        list={t(`list.${scope}`)}
      />
    </Card>
  );
};
