import { Badge, Button, Card, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { adjustPair, exportRoundPairs, type MatchedPair, pairSort } from '@understudy/contracts/mentoring-matches';
import type { MatchingRound } from '@understudy/contracts/mentoring-rounds';
import { useTranslation } from 'react-i18next';
import { ListFoot } from '../../components/list-foot.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { SortChoice } from '../../components/sort-choice.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { MatchingList } from './matching-list.js';
import { roundPairsQuery, takenOutQuery } from './matching-queries.js';
import { useMatchingWords } from './matching-words.js';

type Action = 'fix' | 'loosen' | 'take-out' | 'let-in';

const PairCard = ({ pair, onAdjust }: { pair: MatchedPair; onAdjust: ((action: Action) => void) | null }) => {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const words = useMatchingWords();
  const names = { mentee: pair.mentee.name, mentor: pair.mentor.name };
  return (
    <Card component="li">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} flex="1 1 16rem">
          <Group gap="xs">
            <Text fw={600}>{t('pair', names)}</Text>
            {pair.fixed ? <Badge variant="light">{t('fixed')}</Badge> : null}
          </Group>
          <Text size="sm">{words.reasons(pair.reasons).join(' ') || t('reason.none')}</Text>
        </Stack>
        <Text size="sm" fw={600} className="figures">
          {t('points', { points: format.count(pair.points) })}
        </Text>
      </Group>
      {onAdjust ? (
        <Group gap="xs" mt="xs">
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t(pair.fixed ? 'adjust.loosenPair' : 'adjust.fixPair', names)}
            onClick={() => onAdjust(pair.fixed ? 'loosen' : 'fix')}
          >
            {t(pair.fixed ? 'adjust.loosen' : 'adjust.fix')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('adjust.take-outPair', names)}
            onClick={() => onAdjust('take-out')}
          >
            {t('adjust.take-out')}
          </Button>
        </Group>
      ) : null}
    </Card>
  );
};

/** The pairs of a round with their reasons; each can be fixed or taken out before it is matched anew. */
export const MatchingPairs = ({ round }: { round: MatchingRound }) => {
  const { t } = useTranslation('matching');
  const { pairs: sort, direction } = useSearch({ from: '/signed-in/matching-rounds' });
  const navigate = useNavigate({ from: '/matching-rounds' });
  const list = useInfiniteQuery(roundPairsQuery(round.id, { sort, direction }));
  const { data: takenOut } = useQuery(takenOutQuery(round.id));
  const adjust = useAction(adjustPair, ['mentoring']);
  const pairs = itemsOf(list.data);
  const adjusting = (menteeId: string, mentorId: string) =>
    round.abilities.includes('adjust')
      ? (action: Action) =>
          adjust.mutate({ params: { roundId: round.id }, body: { menteeId, mentorId, action, version: round.version } })
      : null;
  return (
    <Stack gap="md">
      {adjust.error ? <ProblemAlert problem={adjust.error} /> : null}
      {pairs.length > 1 ? (
        <Group>
          <SortChoice
            choices={pairSort.options.map((value) => ({ value, label: t(`sort.${value}`) }))}
            sorting={{ id: sort ?? 'mentee', direction: direction ?? 'ascending' }}
            onSort={({ id, direction: way }) =>
              void navigate({
                search: { round: round.id, pairs: pairSort.options.find((one) => one === id), direction: way },
                replace: true,
                resetScroll: false,
              })
            }
          />
        </Group>
      ) : null}
      <MatchingList
        list={list}
        isEmpty={pairs.length === 0}
        empty={t('noPairs')}
        foot={
          <ListFoot
            pages={list}
            of={exportRoundPairs}
            input={{ params: { roundId: round.id }, query: { sort, direction } }}
          />
        }
      >
        {pairs.map((pair) => (
          <PairCard key={pair.mentee.id} pair={pair} onAdjust={adjusting(pair.mentee.id, pair.mentor.id)} />
        ))}
      </MatchingList>
      {takenOut && takenOut.items.length > 0 ? (
        <Stack gap="xs">
          <Text fw={600}>{t('takenOut')}</Text>
          {takenOut.items.map(({ mentee, mentor }) => {
            const letIn = adjusting(mentee.id, mentor.id);
            const names = { mentee: mentee.name, mentor: mentor.name };
            return (
              <Group key={`${mentee.id} ${mentor.id}`} gap="sm">
                <Text size="sm">{t('pair', names)}</Text>
                {letIn ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t('adjust.let-inPair', names)}
                    onClick={() => letIn('let-in')}
                  >
                    {t('adjust.let-in')}
                  </Button>
                ) : null}
              </Group>
            );
          })}
        </Stack>
      ) : null}
    </Stack>
  );
};
