import type { ReactNode } from 'react';
import { useNarrowing, useWords } from '../lib/arrangement.js';
import { ListFilters } from './list-filters.js';
import { NothingFits } from './nothing-fits.js';

const states = ['standing', 'undone'] as const;

/** By what a list of files that were brought in is narrowed, as the address of its page says it under the list's name. */
export const useBroughtIn = (list: string) => {
  const words = useWords(list);
  const field = `${list}State`;
  const state = useNarrowing(field, states);
  return {
    words,
    state,
    fields: [list, field],
    narrowed: words.asked !== undefined || state.value !== undefined,
    asked: { search: words.asked, undone: state.value && String(state.value === 'undone') },
  };
};

type BroughtInProps = {
  by: ReturnType<typeof useBroughtIn>;
  /** How many there are of what is asked for. */
  count: number;
  /** What is on the page is what was asked for before. */
  old: boolean;
  words: { search: string; state: string; all: string; standing: string; undone: string; none: string };
  /** By what else it stands. */
  children: ReactNode;
};

/** What narrows such a list, once there is more than one file; and that none fits. */
export const BroughtInFilters = ({ by, count, old, words, children }: BroughtInProps) => {
  if (count < 2 && !by.narrowed && !old) return null;
  return (
    <>
      <ListFilters
        search={{ label: words.search, ...by.words }}
        choice={{
          label: words.state,
          all: words.all,
          data: states.map((value) => ({ value, label: words[value] })),
          ...by.state,
        }}
      >
        {children}
      </ListFilters>
      {count === 0 && by.narrowed ? <NothingFits text={words.none} fields={by.fields} /> : null}
    </>
  );
};
