import { Group } from '@mantine/core';
import { signal, signalSorts, signalState } from '@understudy/contracts/assessments-signals';
import { useTranslation } from 'react-i18next';
import { ListNarrowing } from '../../components/list-narrowing.js';
import { SortChoice } from '../../components/sort-choice.js';
import { useArrangement, useNarrowing } from '../../lib/arrangement.js';

/** How a list of observations stands and by what it is narrowed, as its page's address says it. */
export const useSignalListing = () => {
  const { asked, sorting, onSort } = useArrangement(signalSorts, 'descending');
  const kind = useNarrowing('signal', signal.options);
  const state = useNarrowing('state', signalState.options);
  const narrowed = kind.value !== undefined || state.value !== undefined;
  const all = { ...asked, signal: kind.value, state: state.value };
  return { asked: all, narrowed, sorting, onSort, kind, state };
};

type SignalSortProps = ReturnType<typeof useSignalListing> & {
  /** Who the other one is: who saw it, or in whom it was seen. */
  who: 'whoSaw' | 'whoSeen';
};

/** Which observations, and by what they stand: never by any kind of merit. */
export const SignalSort = ({ who, kind, state, sorting, onSort }: SignalSortProps) => {
  const { t } = useTranslation('signals');
  const choices = signalSorts.map((value) => ({ value, label: t(`sort.${value === 'who' ? who : value}`) }));
  return (
    <Group gap="sm" align="flex-end">
      <ListNarrowing
        label={t('narrow.signal')}
        all={t('narrow.anySignal')}
        choices={signal.options.map((value) => ({ value, label: t(`signal.${value}`) }))}
        {...kind}
      />
      <ListNarrowing
        label={t('narrow.state')}
        all={t('narrow.anyState')}
        choices={signalState.options.map((value) => ({ value, label: t(`state.${value}`) }))}
        {...state}
      />
      <SortChoice choices={choices} sorting={sorting} onSort={onSort} />
    </Group>
  );
};
