import { Card, List, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportRoundUnmatched, unmatchedSorts } from '@understudy/contracts/mentoring-matches';
import { useTranslation } from 'react-i18next';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { useArrangement } from '../../lib/arrangement.js';
import { itemsOf } from '../../lib/query.js';
import { MatchingList } from './matching-list.js';
import { roundUnmatchedQuery } from './matching-queries.js';
import { useMatchingWords } from './matching-words.js';

/** Whom a round leaves without a mentor, and what stood in the way. */
export const MatchingUnmatched = ({ roundId }: { roundId: string }) => {
  const { t } = useTranslation('matching');
  const words = useMatchingWords();
  const order = useArrangement(unmatchedSorts, 'ascending', 'unmatched');
  const list = useInfiniteQuery(roundUnmatchedQuery(roundId, order.asked));
  const unmatched = itemsOf(list.data);
  return (
    <MatchingList
      list={list}
      isEmpty={unmatched.length === 0}
      empty={t('everybodyMatched')}
      sort={<ListSort {...order} list={t('tab.unmatched')} />}
      foot={<ListFoot pages={list} of={exportRoundUnmatched} input={{ params: { roundId }, query: order.asked }} />}
    >
      {unmatched.map(({ mentee, reasons }) => (
        <Card component="li" key={mentee.id}>
          <Text fw={600}>{mentee.name}</Text>
          <List size="sm" mt={4}>
            {reasons.map((reason) => (
              <List.Item key={`${reason.code} ${reason.criterion}`}>{words.whyNobody(reason)}</List.Item>
            ))}
          </List>
        </Card>
      ))}
    </MatchingList>
  );
};
