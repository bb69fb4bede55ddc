import { Card, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportRoundMentors, roundMentorSorts } from '@understudy/contracts/mentoring-matches';
import { useTranslation } from 'react-i18next';
import { ListFilters } from '../../components/list-filters.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { useArrangement, useNarrowing, useWords } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { MatchingList } from './matching-list.js';
import { roundMentorsQuery } from './matching-queries.js';

const shows = ['free', 'full'] as const;

/** How many each mentor has, gets and could take. */
export const MatchingLoad = ({ roundId }: { roundId: string }) => {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const order = useArrangement(roundMentorSorts, 'ascending', 'mentors');
  const words = useWords('mentors');
  const show = useNarrowing('mentorsShow', shows);
  const narrowed = words.asked !== undefined || show.value !== undefined;
  const asked = { ...order.asked, search: words.asked, free: show.value && String(show.value === 'free') };
  const list = useInfiniteQuery(roundMentorsQuery(roundId, asked));
  const mentors = itemsOf(list.data);
  return (
    <MatchingList
      list={list}
      isEmpty={mentors.length === 0}
      empty={t('noMentors')}
      head={
        <ListFilters
          search={{ label: t('narrow.mentor'), ...words }}
          choice={{
            label: t('narrow.places'),
            all: t('narrow.everybody'),
            data: shows.map((value) => ({ value, label: t(`narrow.${value}`) })),
            ...show,
          }}
        >
          <ListSort {...order} list={t('tab.load')} />
        </ListFilters>
      }
      noneFits={
        narrowed || list.isPlaceholderData ? (
          <NothingFits text={t('narrow.nobody')} fields={['mentors', 'mentorsShow']} />
        ) : null
      }
      foot={<ListFoot pages={list} of={exportRoundMentors} input={{ params: { roundId }, query: asked }} />}
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
