import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Direction, direction } from '@understudy/contracts/pagination';
import { useCallback } from 'react';
import { z } from 'zod';

type Sorts = readonly [string, ...string[]];

/** What an address may say about the order of a list; anything else is left out. */
export const arrangementSearch = <const S extends Sorts>(sorts: S) => ({
  sort: z.enum(sorts).optional().catch(undefined),
  direction: direction.optional().catch(undefined),
});

/** Words that an address may look for; anything else is left out. */
export const wordsSearch = z.string().min(1).max(100).optional().catch(undefined);

/** How the address of a page calls the order of a list: of its main one, or of another that has a name. */
const fieldsOf = (list: string | undefined) =>
  list === undefined ? { by: 'sort', way: 'direction' } : { by: `${list}Sort`, way: `${list}Direction` };

/** Changes parts of the address of the page one is on, without a step to go back to. */
const useAddressChange = () => {
  const navigate = useNavigate();
  return useCallback(
    (changes: Record<string, string | undefined>) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, ...changes }),
        replace: true,
        resetScroll: false,
      } as Parameters<typeof navigate>[0]),
    [navigate],
  );
};

/** How a list that can be arranged stands by the address of its page, and what changes that. */
export const useArrangement = <const S extends Sorts>(sorts: S, way: Direction, list?: string) => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const change = useAddressChange();
  const fields = fieldsOf(list);
  const asked = z.object(arrangementSearch(sorts)).parse({ sort: search[fields.by], direction: search[fields.way] });
  const onSort = (sorting: { id: string; direction: Direction }) =>
    change({ [fields.by]: sorting.id, [fields.way]: sorting.direction });
  return { sorts, asked, sorting: { id: asked.sort ?? sorts[0], direction: asked.direction ?? way }, onSort };
};

/** One thing by which a list is narrowed, as the address of its page says it, and what changes that. */
export const useNarrowing = <const V extends string>(field: string, values: readonly V[]) => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const change = useAddressChange();
  const value = values.find((one) => one === search[field]);
  return { value, onChoose: (wanted: V | undefined) => change({ [field]: wanted }) };
};

/** Takes out of the address, all at once, what narrows a list. */
export const useWidening = (fields: readonly string[]) => {
  const change = useAddressChange();
  return () => change(Object.fromEntries(fields.map((field) => [field, undefined])));
};

/** Words by which a list is narrowed, as the address of its page says them, and what changes that. */
export const useWords = (field: string) => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const change = useAddressChange();
  const asked = wordsSearch.parse(search[field]);
  const onAsk = useCallback((wanted: string | undefined) => change({ [field]: wanted }), [change, field]);
  return { asked, onAsk };
};
