import { useInfiniteQuery } from '@tanstack/react-query';
import { itemsOf } from '../../lib/query.js';
import { type TitleSearch, titlesQuery } from './title-search.js';

/** The titles that an address asks for, as far as they are loaded, how many there are, and the way to every one of them. */
export const useTitles = (search: TitleSearch) => {
  const list = useInfiniteQuery(titlesQuery(search));
  /** Loads the pages that are missing: whoever chooses all of them means those below as well. Null where one cannot be read. */
  const loadAll = async () => {
    let read: Pick<typeof list, 'data' | 'hasNextPage' | 'isError'> = list;
    while (read.hasNextPage) {
      read = await list.fetchNextPage();
      if (read.isError) return null;
    }
    return itemsOf(read.data);
  };
  return { ...list, rows: itemsOf(list.data), counts: list.data?.pages[0], loadAll };
};

export type Titles = ReturnType<typeof useTitles>;
