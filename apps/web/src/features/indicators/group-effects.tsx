import { Skeleton, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { effectSorts, exportProgrammeEffects } from '@understudy/contracts/indicators-effect';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { useArrangement } from '../../lib/arrangement.js';
import { itemsOf } from '../../lib/query.js';
import { EffectCards } from './effect-cards.js';
import { type EffectsAsked, effectsQuery } from './effect-queries.js';

/** What the programmes bring that I or somebody below me stands for; of a group those for which somebody in it stands, as told by a day. */
export const GroupEffects = ({ asked = {} }: { asked?: EffectsAsked }) => {
  const { t } = useTranslation('effect');
  const order = useArrangement(effectSorts, 'ascending', 'effects');
  const wanted = { ...asked, ...order.asked };
  const list = useInfiniteQuery(effectsQuery(wanted));
  if (list.error) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <Skeleton height={240} radius="lg" />;
  return (
    <Stack gap="md">
      {itemsOf(list.data).length > 1 ? (
        <div data-slide="no">
          <ListSort {...order} list={t('programmes')} />
        </div>
      ) : null}
      <EffectCards effects={itemsOf(list.data)} ofGroup={asked.groupKind !== undefined} knownOn={asked.knownOn} />
      <div data-slide="no">
        <ListFoot pages={list} of={exportProgrammeEffects} input={{ query: wanted }} list={t('programmes')} named />
      </div>
    </Stack>
  );
};
