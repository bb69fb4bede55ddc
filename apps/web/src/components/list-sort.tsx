import { useTranslation } from 'react-i18next';
import type lists from '../locales/en-GB/lists.json';
import type { Sorting } from './data-table.js';
import { SortChoice } from './sort-choice.js';

/** What lists without a table are arranged by, in words that hold for all of them. */
type SortWord = keyof (typeof lists)['sort'];

type ListSortProps = {
  sorts: readonly [SortWord, ...SortWord[]];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  /** The list's name, where a page has more than one. */
  list?: string;
};

/** By what a list stands, of what `useArrangement` knows; one that is a sequence of days stands the newest or the oldest first. */
export const ListSort = ({ sorts, sorting, onSort, list }: ListSortProps) => {
  const { t } = useTranslation('lists');
  const [only, ...others] = sorts;
  if (others.length > 0) {
    const choices = sorts.map((value) => ({ value, label: t(`sort.${value}`) }));
    return <SortChoice choices={choices} sorting={sorting} onSort={onSort} list={list} />;
  }
  const ways = [
    { value: 'descending' as const, label: t('newest') },
    { value: 'ascending' as const, label: t('oldest') },
  ];
  return (
    <SortChoice
      choices={ways}
      value={sorting.direction}
      onChoose={(direction) => onSort({ id: only, direction })}
      list={list}
    />
  );
};
