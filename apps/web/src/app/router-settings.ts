import { PageSkeleton } from '../components/loading.js';
import { readSearch, writeSearch } from '../lib/search.js';
import { NotFoundPage } from './layouts/not-found-page.js';
import { RouteFailure } from './layouts/route-failure.js';

/** How every page is loaded, waited for and failed; data comes already when a link is pointed at. */
export const routerSettings = {
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 250,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: RouteFailure,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
} as const;
