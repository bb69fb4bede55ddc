import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getFramework } from '@understudy/contracts/career-framework';
import { getMyMentorProfile } from '@understudy/contracts/mentoring';
import { getMentoringOverview } from '@understudy/contracts/mentoring-work';
import {
  isByFit,
  mentorSearch,
  mentorshipQuery,
  mentorshipSearch,
  mentorshipsQuery,
  mentorsQuery,
} from '../../features/mentoring/mentoring-queries.js';
import { query } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** Mentoring: who mentors, what is mine, what I offer, and how it stands as a whole. */
export const mentoringRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/mentors',
    validateSearch: mentorSearch,
    // The list answers while one types, so the page itself never waits for a new search.
    loader: ({ context: { queryClient }, location }) => {
      void queryClient.prefetchQuery(query('framework', getFramework));
      const search = mentorSearch.parse(location.search);
      // By fit it is asked for once the page knows what fits.
      if (!isByFit(search)) void queryClient.prefetchInfiniteQuery(mentorsQuery(search));
    },
    component: lazyRouteComponent(() => import('../../features/mentoring/mentors-view.js'), 'MentorsView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/mentorships',
    validateSearch: mentorshipSearch,
    loader: ({ context: { queryClient }, location }) =>
      void queryClient.prefetchInfiniteQuery(
        mentorshipsQuery('mine', 'running', mentorshipSearch.parse(location.search)),
      ),
    component: lazyRouteComponent(() => import('../../features/mentoring/my-mentorships-view.js'), 'MyMentorshipsView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/mentorships/$mentorshipId',
    loader: ({ context: { queryClient }, params: { mentorshipId } }) =>
      queryClient.ensureQueryData(mentorshipQuery(mentorshipId)),
    component: lazyRouteComponent(() => import('../../features/mentoring/mentorship-view.js'), 'MentorshipView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/mentor-profile',
    loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(query('mentoring', getMyMentorProfile)),
    component: lazyRouteComponent(() => import('../../features/mentoring/profile-view.js'), 'ProfileView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/mentoring',
    validateSearch: mentorshipSearch,
    loader: ({ context: { queryClient } }) => {
      void queryClient.prefetchQuery(query('framework', getFramework));
      return queryClient.ensureQueryData(query('mentoring', getMentoringOverview));
    },
    component: lazyRouteComponent(() => import('../../features/mentoring/overview-view.js'), 'OverviewView'),
  }),
] as const;
