import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { getFramework } from '@understudy/contracts/career-framework';
import { getFrameworkDraft } from '@understudy/contracts/framework-versions';
import { editorSearch } from '../../features/framework-editor/editor-search.js';
import { versionsQuery } from '../../features/framework-editor/versions-query.js';
import { versionsSearch } from '../../features/framework-editor/versions-search.js';
import { ProblemError } from '../../lib/problem-error.js';
import { query } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** Where no draft is open, the versions are the place to begin one. */
const leadToVersions = (failure: unknown): never => {
  if (failure instanceof ProblemError && failure.code === 'not-found') {
    throw redirect({ to: '/framework-versions', replace: true });
  }
  throw failure;
};

/** The versions of the framework, and for admins the draft of the next one. */
export const frameworkEditorRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/framework-versions',
    validateSearch: versionsSearch,
    // The list answers while one types, so the page itself never waits for a new search.
    loader: ({ context: { queryClient }, location }) =>
      queryClient.ensureInfiniteQueryData(versionsQuery(versionsSearch.parse(location.search))),
    component: lazyRouteComponent(() => import('../../features/framework-editor/versions-view.js'), 'VersionsView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/framework-editor',
    validateSearch: editorSearch,
    loader: ({ context: { queryClient } }) =>
      queryClient.fetchQuery({ ...query('framework-draft', getFrameworkDraft), staleTime: 0 }).catch(leadToVersions),
    component: lazyRouteComponent(() => import('../../features/framework-editor/editor-view.js'), 'EditorView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/framework-import',
    loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(query('framework', getFramework)),
    component: lazyRouteComponent(() => import('../../features/framework-editor/import-view.js'), 'ImportView'),
  }),
] as const;
