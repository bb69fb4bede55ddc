import { signalSorts } from '@understudy/contracts/assessments-signals';
import { useTranslation } from 'react-i18next';
import type { Sorting } from '../../components/data-table.js';
import { SortChoice } from '../../components/sort-choice.js';

type SignalSortProps = {
  /** Who the other one is: who saw it, or in whom it was seen. */
  who: 'whoSaw' | 'whoSeen';
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
};

/** By what observations stand: never by any kind of merit. */
export const SignalSort = ({ who, ...sorted }: SignalSortProps) => {
  const { t } = useTranslation('signals');
  const choices = signalSorts.map((value) => ({ value, label: t(`sort.${value === 'who' ? who : value}`) }));
  return <SortChoice choices={choices} {...sorted} />;
};
