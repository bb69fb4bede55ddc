import { Card, List, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportRoundUnmatched, unmatchedSorts } from '@understudy/contracts/mentoring-matches';
import { useTranslation } from 'react-i18next';
import { ListFilters } from '../../components/list-filters.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { useArrangement, useWords } from '../../lib/arrangement.js';
import { itemsOf } from '../../lib/query.js';
import { MatchingList } from './matching-list.js';
import { roundUnmatchedQuery } from './matching-queries.js';
import { useMatchingWords } from './matching-words.js';

/** Whom a round leaves without a mentor, and what stood in the way. */
export const MatchingUnmatched = ({ roundId }: { roundId: string }) => {
  const { t } = useTranslation('matching');
  const say = useMatchingWords();
  const order = useArrangement(unmatchedSorts, 'ascending', 'unmatched');
  const words = useWords('unmatched');
  const asked = { ...order.asked, search: words.asked };
  const list = useInfiniteQuery(roundUnmatchedQuery(roundId, asked));
  const unmatched = itemsOf(list.data);
  return (
    <MatchingList
      list={list}
      isEmpty={unmatched.length === 0}
      empty={t('everybodyMatched')}
      head={
        <ListFilters search={{ label: t('narrow.mentee'), ...words }}>
          <ListSort {...order} list={t('tab.unmatched')} />
        </ListFilters>
      }
      noneFits={
        words.asked || list.isPlaceholderData ? <NothingFits text={t('narrow.nobody')} fields={['unmatched']} /> : null
      }
      foot={<ListFoot pages={list} of={exportRoundUnmatched} input={{ params: { roundId }, query: asked }} />}
    >
      {unmatched.map(({ mentee, reasons }) => (
        <Card component="li" key={mentee.id}>
          <Text fw={600}>{mentee.name}</Text>
          <List size="sm" mt={4}>
            {reasons.map((reason) => (
              <List.Item key={`${reason.code} ${reason.criterion}`}>{say.whyNobody(reason)}</List.Item>
            ))}
          </List>
        </Card>
      ))}
    </MatchingList>
  );
};
