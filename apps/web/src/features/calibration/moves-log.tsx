import { Card, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Calibration } from '@understudy/contracts/calibration';
import { calibrationMoveSorts, exportCalibrationMoves } from '@understudy/contracts/calibration-meeting';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { ListFilters } from '../../components/list-filters.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { RowsSkeleton } from '../../components/loading.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { useArrangement, useWords } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import classes from './calibration.module.css';
import { movesQuery } from './calibration-queries.js';
import { usePlaceWords } from './place-words.js';

/** Who moved whom, when, from where to where, and why: the latest first unless asked otherwise. */
export const MovesLog = ({ session }: { session: Calibration }) => {
  const { t } = useTranslation('calibration');
  const format = useFormat();
  const places = usePlaceWords();
  const order = useArrangement(calibrationMoveSorts, 'descending', 'moves');
  const words = useWords('moves');
  const asked = { ...order.asked, search: words.asked };
  const list = useInfiniteQuery(movesQuery(session.id, asked));
  const moves = itemsOf(list.data);
  if (list.isPending) return <RowsSkeleton />;
  if (list.error) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  // While all of it is on its way again, what was narrowed to nothing is not the whole.
  if (moves.length === 0 && !words.asked && !list.isPlaceholderData) return <Text>{t('log.none')}</Text>;
  return (
    <div>
      {moves.length > 1 || words.asked || list.isPlaceholderData ? (
        <ListFilters search={{ label: t('narrow.moves'), ...words }}>
          <ListSort {...order} list={t('show.log')} />
        </ListFilters>
      ) : null}
      {moves.length === 0 && words.asked ? <NothingFits text={t('narrow.noMove')} fields={['moves']} /> : null}
      <Stack component="ol" gap="sm" p={0} m={0} maw="52rem" style={{ listStyle: 'none' }} aria-label={t('show.log')}>
        {moves.map((move) => (
          <Card key={move.id} component="li">
            <Text fw={600}>
              {t('log.line', { name: move.person.name, from: places.name(move.from), to: places.name(move.to) })}
            </Text>
            <Text size="sm" mt={4} className={classes.words}>
              {move.reason}
            </Text>
            <Text size="xs" c="dimmed" mt={4}>
              {t('log.by', { name: move.movedBy.name, when: format.instant(move.movedAt) })}
            </Text>
          </Card>
        ))}
      </Stack>
      <ListFoot
        of={exportCalibrationMoves}
        input={{ params: { calibrationId: session.id }, query: asked }}
        pages={list}
        mt="md"
      />
    </div>
  );
};
