import {
  infiniteQueryOptions,
  keepPreviousData,
  QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { CallInput, Endpoint, ResponseOf } from '@understudy/contracts/endpoint';
import { useState } from 'react';
import { type CallArguments, call } from './api-client.js';
import { noteOwnWrite } from './own-writes.js';
import { ProblemError } from './problem-error.js';

/** The first word of every query key: what a live update makes stale. */
export type Area =
  | 'session'
  | 'organisation'
  | 'members'
  | 'people'
  | 'framework'
  | 'framework-draft'
  | 'framework-versions'
  | 'titles'
  | 'stages'
  | 'signals'
  | 'transitions'
  | 'assessments'
  | 'instruments'
  | 'campaigns'
  | 'results'
  | 'succession'
  | 'indicators'
  | 'forecasts'
  | 'imports'
  | 'jobs'
  | 'audit'
  | 'development'
  | 'notifications'
  | 'plans'
  | 'check-ins'
  | 'cycles'
  | 'opportunities'
  | 'mentoring'
  | 'peer-groups'
  | 'skip-levels'
  | 'calibration'
  | 'effectiveness'
  | 'programmes'
  | 'learning'
  | 'calendar'
  | 'api-keys';

const worthRepeating = new Set(['offline', 'unavailable']);

/** The one cache of server state. Reads are repeated twice when the server is out of reach, writes never. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, failure) => count < 2 && failure instanceof ProblemError && worthRepeating.has(failure.code),
      },
      mutations: { retry: false },
    },
  });

/** Query options of one GET endpoint, keyed by area, path and input; for loaders, useQuery and useSuspenseQuery alike. */
export const query = <E extends Endpoint>(area: Area, endpoint: E, ...[input]: CallArguments<E>) =>
  queryOptions({
    queryKey: [area, endpoint.path, input ?? {}] as const,
    queryFn: ({ signal }) => call(endpoint, ...([input, { signal }] as CallArguments<E>)),
  });

type Page = { nextCursor: string | null };
type Paged<E extends Endpoint> = ResponseOf<E> extends Page ? E : never;

/** Query options of a keyset-paginated list, page after page; the filters stay in input.query without the cursor. */
export const pagedQuery = <E extends Endpoint>(area: Area, endpoint: Paged<E> & E, ...[input]: CallArguments<E>) =>
  infiniteQueryOptions({
    queryKey: [area, endpoint.path, 'pages', input ?? {}] as const,
    queryFn: ({ pageParam, signal }) => {
      const given = (input ?? {}) as { query?: Record<string, unknown> };
      const paged = { ...given, query: { ...given.query, cursor: pageParam ?? undefined } };
      return call<E>(endpoint, ...([paged, { signal }] as unknown as CallArguments<E>));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last as Page).nextCursor,
    placeholderData: keepPreviousData,
  });

/** All items of the pages loaded so far. */
export const itemsOf = <Item>(data: { pages: { items: Item[] }[] } | undefined): Item[] =>
  data?.pages.flatMap((page) => page.items) ?? [];

/**
 * A write: calls the endpoint and makes the named areas ask again. `mutateAsync` resolves as soon as the server has answered
 * and fails with ProblemError, so a dialog closes at once and no slow list keeps a form busy. `isPending` lasts until what is
 * on the page has been asked for again: a button in a row says what it did before it can be pressed a second time.
 */
export const useAction = <E extends Endpoint>(endpoint: E, stale: readonly Area[]) => {
  const client = useQueryClient();
  const [renewals, setRenewals] = useState(0);
  const action = useMutation<ResponseOf<E>, ProblemError, CallInput<E>>({
    mutationFn: (input) => call(endpoint, ...([input] as CallArguments<E>)),
    onSuccess: () => {
      noteOwnWrite();
      setRenewals((before) => before + 1);
      void Promise.allSettled(stale.map((area) => client.invalidateQueries({ queryKey: [area] }))).then(() =>
        setRenewals((before) => before - 1),
      );
    },
  });
  return { ...action, isPending: action.isPending || renewals > 0 };
};
