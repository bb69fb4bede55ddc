import type { Notification } from '@understudy/contracts/notifications';
import type { ReactNode } from 'react';
import { TextLink } from '../../components/links.js';

type PlaceLinkProps = { notification: Notification; onFollow: () => void; children: ReactNode };
type Place = NonNullable<Notification['place']>;

/** The pages that need no id. */
const pages: Partial<Record<Place, string>> = {
  'my-development': '/my-development',
  'my-transition': '/my-transition',
  'my-plan': '/my-plan',
  signals: '/signals',
  'written-signals': '/signals',
  requests: '/my-assessments',
  results: '/my-assessments',
  framework: '/framework',
  succession: '/succession',
  jobs: '/jobs',
  'notification-settings': '/account/notifications',
  'my-opportunities': '/my-opportunities',
  'team-opportunities': '/team-opportunities',
  'my-learning': '/my-learning',
  'my-nominations': '/my-nominations',
};

/** The pages of one record. */
const records: Partial<Record<Place, (id: string) => string>> = {
  person: (id) => `/people/${id}`,
  plan: (id) => `/plans/${id}`,
  cycle: (id) => `/cycles/${id}`,
  'check-in': (id) => `/check-ins/${id}`,
  campaign: (id) => `/campaigns/${id}`,
  'campaign-panel': (id) => `/rater-panels/${id}`,
  'campaign-panels': (id) => `/campaigns/${id}/raters`,
  'stretch-assignment': (id) => `/stretch-assignments/${id}`,
  opportunity: (id) => `/opportunities/${id}`,
  result: (id) => `/results/${id}`,
  session: (id) => `/sessions/${id}`,
  cohort: (id) => `/cohorts/${id}`,
  'cohort-reviews': (id) => `/cohorts/${id}/reviews`,
  'peer-group': (id) => `/peer-groups/${id}`,
  mentorship: (id) => `/mentorships/${id}`,
  effectiveness: (id) => `/effectiveness/${id}`,
  'effectiveness-review': (id) => `/effectiveness-reviews/${id}`,
  'skip-level-talk': (id) => `/skip-level-talks/${id}`,
  calibration: (id) => `/calibrations/${id}`,
  import: (id) => `/imports/${id}`,
};

/** The page where a notification is dealt with; undefined where there is none. */
const wayTo = ({ place, placeId }: Notification): string | undefined => {
  if (place === null) return undefined;
  return (placeId === null ? undefined : records[place]?.(placeId)) ?? pages[place];
};

/** What a notification says, as the way to the page where it is dealt with; plain text where there is none. */
export const PlaceLink = ({ notification, onFollow, children }: PlaceLinkProps) => {
  const way = wayTo(notification);
  if (way === undefined) return children;
  return (
    <TextLink
      to={way}
      {...(notification.place === 'written-signals' ? { search: { tab: 'written' } } : {})}
      onClick={onFollow}
      inherit
      underline="hover"
      c="inherit"
    >
      {children}
    </TextLink>
  );
};
