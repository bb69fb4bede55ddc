import type { Persona } from './visit.js';

/** A page of the product, by the route that the router knows. */
export type Screen = {
  readonly route: string;
  readonly who: readonly Persona[];
  /** An address of the route, where it is not the address itself. */
  readonly address?: string;
  /** A page with a link to an address of the route, where that carries an id; or the route of another screen, with what is asked of it. */
  readonly from?: string;
  /** Which of those links, the first unless something else is said: the first may lead to where nothing is yet. */
  readonly at?: number;
  /** What the address of such a link asks for, where that makes it another screen. */
  readonly asks?: string;
  /** Parts of the page that look so different that each is a screen of its own. */
  readonly parts?: readonly string[];
  /** The name of a button that shows more of the page, pressed before it is looked at. */
  readonly unfolds?: string;
  /** With which words the names of buttons begin that open a dialog, each looked at by itself; through a menu with ` › `. */
  readonly opens?: readonly string[];
  /** Among the widest: looked at across a screen of 4K as well. */
  readonly wide?: boolean;
};

const editor = [
  '',
  '?part=stage&at=tech-lead',
  '?part=skill&at=breaking-down-work',
  '?part=transition&at=individual-contributor%20tech-lead',
  '?part=matrix',
  '?part=changes',
  '?part=publish',
];

/** Released, running, and prepared: a draft of another suite comes behind them all. */
const byProgress = '/campaigns?sort=status&direction=descending';

/** Every page behind sign-in, and those who look at it: whoever sees most of it, and whoever sees least. */
export const screens: readonly Screen[] = [
  { route: '/people', who: ['admin'], opens: ['Add a person'], wide: true },
  { route: '/people', who: ['individual'] },
  {
    route: '/people/$personId',
    who: ['manager'],
    from: '/people?scope=reports',
    parts: ['', '?tab=plan', '?tab=results', '?tab=signals', '?tab=timeline', '?tab=reports'],
  },
  { route: '/people/$personId/new-plan', who: ['manager'], from: '/my-people' },
  { route: '/organisation-tree', who: ['admin', 'individual'] },
  { route: '/units', who: ['admin', 'individual'] },
  { route: '/framework', who: ['admin', 'individual'], wide: true },
  { route: '/framework/$stageKey', who: ['admin', 'individual'], address: '/framework/engineering-manager' },
  {
    route: '/framework-versions',
    who: ['admin'],
    opens: ['Removed drafts', 'Throw the draft away'],
  },
  { route: '/framework-versions', who: ['individual'] },
  { route: '/framework-editor', who: ['admin'], parts: editor },
  { route: '/framework-editor', who: ['admin'], address: '/framework-editor?part=publish', opens: ['Publish version'] },
  { route: '/framework-import', who: ['admin'] },
  { route: '/titles', who: ['admin'], opens: ['Upload a table'] },
  { route: '/account', who: ['individual'] },
  { route: '/account/notifications', who: ['individual', 'leader'] },
  { route: '/account/calendar', who: ['individual'] },
  { route: '/notifications', who: ['individual', 'leader'] },
  { route: '/jobs', who: ['admin', 'individual'] },
  { route: '/welcome', who: ['individual'] },
  { route: '/my-development', who: ['individual'], opens: ['Change'], wide: true },
  { route: '/my-transition', who: ['admin'] },
  { route: '/my-transition', who: ['individual'], opens: ['Share everything'] },
  {
    route: '/my-plan',
    who: ['individual'],
    opens: [
      'Add a goal',
      'Add an action',
      'Actions for the goal › Change the goal',
      'Actions for the goal › Remove the goal',
      'Actions for: › Change the action',
      'Log progress › Exactly',
      'Read what was agreed',
      ...['Period', 'New suggestions', 'Carry over', 'Close'].map((deed) => `More to do with this plan › ${deed}`),
    ],
  },
  { route: '/my-plan', who: ['manager'] },
  { route: '/my-plan/new', who: ['manager', 'individual'] },
  { route: '/plans', who: ['admin', 'manager'] },
  { route: '/plans/$planId', who: ['manager'], from: '/plans?scope=reports' },
  { route: '/check-ins', who: ['manager'], opens: ['Check-in adherence'] },
  { route: '/check-ins', who: ['individual'], opens: ['Record a check-in'] },
  { route: '/check-ins/$checkInId', who: ['individual'], from: '/check-ins' },
  { route: '/cycles', who: ['admin'], opens: ['Draft a cycle', 'Removed drafts'] },
  { route: '/cycles/$cycleId', who: ['admin'], from: '/cycles', opens: ['Begin the cycle'] },
  {
    route: '/cycles/$cycleId',
    who: ['admin'],
    from: '/cycles',
    at: 1,
    opens: ['Change', 'Send a reminder'],
  },
  { route: '/my-assessments', who: ['individual', 'manager'] },
  { route: '/my-assessments/$requestId', who: ['individual'], from: '/my-assessments' },
  { route: '/my-assessments/$requestId', who: ['manager'], from: '/my-assessments', opens: ['Decline to answer'] },
  { route: '/rater-panels/$assessmentId', who: ['individual'], from: '/my-assessments' },
  {
    route: '/rater-panels/$assessmentId',
    who: ['manager'],
    from: '/my-assessments?panels=waiting',
    opens: ['Do not ask'],
  },
  { route: '/people/$personId/standing', who: ['individual'], from: '/my-assessments' },
  { route: '/people/$personId/standing', who: ['manager'], from: '/people/$personId?tab=results' },
  { route: '/results/$assessmentId', who: ['individual'], from: '/my-assessments' },
  {
    route: '/results/$assessmentId',
    who: ['individual'],
    from: '/my-assessments',
    at: 1,
    opens: ['I see this differently'],
  },
  { route: '/results/$assessmentId', who: ['manager'], from: '/my-assessments', opens: ['Answer'] },
  { route: '/campaigns', who: ['admin', 'leader'], opens: ['Removed drafts'] },
  { route: '/campaigns/new', who: ['admin'] },
  {
    route: '/campaigns/$campaignId',
    who: ['admin'],
    from: byProgress,
    at: 1,
    opens: ['Extend', 'Reminders', 'Remind'],
  },
  { route: '/campaigns/$campaignId', who: ['admin'], from: byProgress },
  { route: '/campaigns/$campaignId/raters', who: ['admin'], from: '/campaigns/$campaignId' },
  {
    route: '/campaigns/$campaignId',
    who: ['admin'],
    from: byProgress,
    at: 2,
    unfolds: '5 Check and launch',
    opens: ['Call off the day'],
  },
  {
    route: '/instruments',
    who: ['admin'],
    opens: ['Removed drafts', 'Draft from the framework', 'Actions for › Make one of our own'],
  },
  {
    route: '/instruments/$instrumentId',
    who: ['admin'],
    from: '/instruments',
    parts: ['', '?preview=true'],
    opens: ['All versions'],
  },
  { route: '/skip-levels', who: ['leader', 'individual'] },
  { route: '/skip-levels/new', who: ['leader'] },
  {
    route: '/skip-level-seasons/$seasonId',
    who: ['leader'],
    from: '/skip-levels',
    parts: ['', '?show=all'],
  },
  { route: '/skip-level-talks/$talkId', who: ['leader', 'individual'], from: '/skip-levels' },
  { route: '/signals', who: ['individual'], opens: ['Record a signal', 'Add my view'] },
  { route: '/signals', who: ['manager'], address: '/signals?tab=written', opens: ['Correct'] },
  { route: '/identification', who: ['manager'], opens: ['Record a signal'] },
  { route: '/identification', who: ['admin'] },
  { route: '/my-people', who: ['leader'] },
  {
    route: '/my-people',
    who: ['manager'],
    unfolds: 'Show how it moved',
    opens: ['Actions for › Engineering Manager'],
  },
  {
    route: '/succession',
    who: ['leader'],
    opens: ['Name a critical role', 'Nominate a successor', 'Before and after', 'Side by side', 'Add a note'],
  },
  { route: '/succession', who: ['admin'] },
  { route: '/calibrations', who: ['admin', 'leader'] },
  { route: '/calibrations/new', who: ['admin', 'leader'] },
  {
    route: '/calibrations/$calibrationId',
    who: ['leader'],
    from: '/calibrations',
    parts: ['', '?show=talk', '?show=log'],
  },
  { route: '/calibrations/$calibrationId', who: ['manager'], from: '/calibrations' },
  { route: '/effectiveness', who: ['admin'], opens: ['Bring in observations'] },
  { route: '/effectiveness', who: ['individual'] },
  { route: '/effectiveness/$leaderId', who: ['leader', 'manager'], from: '/effectiveness' },
  { route: '/effectiveness-metrics', who: ['admin'], parts: ['', '?retired=true'], opens: ['Write a metric'] },
  { route: '/effectiveness-metrics', who: ['individual'] },
  { route: '/effectiveness-reviews/$reviewId', who: ['leader', 'manager'], from: '/effectiveness' },
  { route: '/succession/openings', who: ['leader'], opens: ['Say that a position is open'] },
  { route: '/succession/openings', who: ['admin'], parts: ['', '?state=filled'] },
  { route: '/my-nominations', who: ['individual'] },
  { route: '/succession/what-if', who: ['admin', 'leader'] },
  { route: '/indicators', who: ['leader', 'manager'] },
  { route: '/pipeline', who: ['leader'], opens: ['What it is made of'], wide: true },
  { route: '/pipeline/present', who: ['leader'] },
  {
    route: '/forecast',
    who: ['leader'],
    opens: ['What if', 'As of a past day', 'Everybody on', 'The records behind: Said to be ready'],
  },
  { route: '/set-up', who: ['admin'] },
  { route: '/imports', who: ['admin'] },
  { route: '/matching-rounds', who: ['admin'], opens: ['Plan a round'] },
  { route: '/programmes', who: ['admin'], opens: ['New programme'] },
  { route: '/programmes', who: ['leader', 'individual'] },
  { route: '/programme-decisions', who: ['admin'], from: '/programmes', parts: ['', '?waits=deferred'] },
  {
    route: '/programmes/$programmeId',
    who: ['admin'],
    from: '/programmes',
    opens: ['Plan a cohort', 'Change', 'Add a module', 'Bring in earlier cohorts'],
  },
  { route: '/programmes/$programmeId', who: ['leader'], from: '/programmes', at: 1 },
  { route: '/programmes/$programmeId/shadow-to-lead', who: ['admin', 'leader'], from: '/programmes/$programmeId' },
  { route: '/programmes/$programmeId/alumni', who: ['admin'], from: '/programmes/$programmeId' },
  { route: '/programmes/$programmeId/sponsor', who: ['admin', 'leader'], from: '/programmes/$programmeId' },
  {
    route: '/cohorts/$cohortId',
    who: ['admin'],
    from: '/programmes/$programmeId',
    at: 1,
    opens: [
      'Change the cohort',
      'End the cohort',
      'Plan a survey',
      'Write a scoring sheet',
      'Give a role',
      'Let a shadow take over',
      'Steps out',
      'Enter a cost',
    ],
  },
  { route: '/cohorts/$cohortId', who: ['admin'], from: '/programme-decisions', opens: ['Nominate somebody'] },
  { route: '/cohorts/$cohortId', who: ['individual', 'manager'], from: '/my-programmes' },
  { route: '/cohorts/$cohortId/milestones', who: ['admin'], from: '/cohorts/$cohortId' },
  { route: '/cohorts/$cohortId/milestones/$enrolmentId', who: ['manager'], from: '/cohorts/$cohortId' },
  { route: '/cohorts/$cohortId/reviews', who: ['manager'], from: '/my-programmes' },
  { route: '/cohorts/$cohortId/reviews/$enrolmentId', who: ['manager'], from: '/cohorts/$cohortId/reviews' },
  { route: '/sessions/$sessionId', who: ['manager'], from: '/my-development' },
  { route: '/my-programmes', who: ['individual', 'manager'] },
  { route: '/my-learning', who: ['individual'], opens: ['Write something down'] },
  { route: '/my-learning', who: ['manager'], parts: ['?scope=line'] },
  { route: '/opportunities', who: ['individual'] },
  { route: '/opportunities/new', who: ['manager'] },
  { route: '/opportunities/$opportunityId', who: ['individual'], from: '/opportunities' },
  {
    route: '/opportunities/$opportunityId',
    who: ['manager'],
    // By title: two were written on one day, and only the first of the alphabet has people who wait.
    from: '/opportunities?scope=looked-after&sort=title',
    opens: ['Offer the place'],
  },
  { route: '/opportunities/$opportunityId/edit', who: ['manager'], from: '/opportunities/$opportunityId' },
  { route: '/my-opportunities', who: ['individual', 'manager'] },
  { route: '/team-opportunities', who: ['manager'] },
  { route: '/stretch-assignments/$stretchId', who: ['manager'], from: '/team-opportunities' },
  {
    route: '/stretch-assignments/$stretchId',
    who: ['individual'],
    from: '/my-opportunities',
    opens: ['Record the talk', 'Write', 'Step back'],
  },
  { route: '/opportunity-templates', who: ['admin'] },
  { route: '/mentors', who: ['individual'], opens: ['Ask'] },
  { route: '/mentors', who: ['individual'], from: '/my-plan', asks: 'search' },
  { route: '/mentorships', who: ['individual', 'mentor'] },
  { route: '/mentorships/$mentorshipId', who: ['individual', 'manager', 'mentor'], from: '/mentorships' },
  { route: '/mentorships/$mentorshipId', who: ['manager'], from: '/mentorships', at: 2, opens: ['Complete'] },
  { route: '/mentor-profile', who: ['manager', 'mentor'] },
  { route: '/mentoring', who: ['admin'], opens: ['Bring two together'] },
  { route: '/peer-groups', who: ['admin'], opens: ['Form groups'] },
  { route: '/peer-groups', who: ['individual'] },
  { route: '/peer-groups/$peerGroupId', who: ['admin', 'individual'], from: '/peer-groups' },
  { route: '/members', who: ['admin'], opens: ['Invite somebody'] },
  { route: '/audit', who: ['admin'] },
  { route: '/settings', who: ['admin'], opens: ['Bring in past observations'] },
];

/** Where the other pages are looked at: by which suite, or why by none. */
export const elsewhere: Readonly<Record<string, string>> = {
  '/': 'leads to the home of whoever comes',
  '/$': 'an address that no page has, in the suite of the web',
  '/sign-in': 'screens',
  '/sign-up': 'screens',
  '/forgot-password': 'screens',
  '/reset-password': 'screens',
  '/accept-invitation': 'screens',
  '/development/mails': 'screens',
  '/imports/$importId': 'people',
};
