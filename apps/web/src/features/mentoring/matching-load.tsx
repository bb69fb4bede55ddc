import { Card, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportRoundMentors, roundMentorSorts } from '@understudy/contracts/mentoring-matches';
import { useTranslation } from 'react-i18next';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { MatchingList } from './matching-list.js';
import { roundMentorsQuery } from './matching-queries.js';

/** How many each mentor has, gets and could take. */
export const MatchingLoad = ({ roundId }: { roundId: string }) => {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const order = useArrangement(roundMentorSorts, 'ascending', 'mentors');
  const list = useInfiniteQuery(roundMentorsQuery(roundId, order.asked));
  const mentors = itemsOf(list.data);
  return (
    <MatchingList
      list={list}
      isEmpty={mentors.length === 0}
      empty={t('noMentors')}
      sort={<ListSort {...order} list={t('tab.load')} />}
      foot={<ListFoot pages={list} of={exportRoundMentors} input={{ params: { roundId }, query: order.asked }} />}
    >
      {mentors.map(({ mentor, taken, places, matched }) => (
        <Card component="li" key={mentor.id} padding="sm">
          <Group justify="space-between" gap="sm">
            <Text fw={600}>{mentor.name}</Text>
            <Text size="sm" className="figures">
              {t('load', {
                matched: format.count(matched),
                places: format.count(places),
                taken: format.count(taken),
              })}
            </Text>
          </Group>
        </Card>
      ))}
    </MatchingList>
  );
};
