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

/** How a list that can be arranged stands by the address of its page, and what changes that. */
export const useArrangement = <const S extends Sorts>(sorts: S, way: Direction) => {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const asked = z.object(arrangementSearch(sorts)).parse(search);
  const onSort = useCallback(
    (sorting: { id: string; direction: Direction }) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, sort: sorting.id, direction: sorting.direction }),
        replace: true,
        resetScroll: false,
      } as Parameters<typeof navigate>[0]),
    [navigate],
  );
  return { asked, sorting: { id: asked.sort ?? sorts[0], direction: asked.direction ?? way }, onSort };
};
