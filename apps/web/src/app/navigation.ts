import {
  type Icon,
  IconAddressBook,
  IconArrowsShuffle,
  IconBinaryTree2,
  IconBooks,
  IconBriefcase,
  IconChartHistogram,
  IconClipboardCheck,
  IconClipboardList,
  IconEye,
  IconFileImport,
  IconForms,
  IconGauge,
  IconHeartHandshake,
  IconHistory,
  IconLayoutGrid,
  IconLifebuoy,
  IconListCheck,
  IconMap2,
  IconMessage2Heart,
  IconMessages,
  IconNotebook,
  IconRefresh,
  IconRocket,
  IconSchool,
  IconSeedling,
  IconSettings,
  IconShieldHalf,
  IconSitemap,
  IconSparkles,
  IconSpeakerphone,
  IconStairs,
  IconStairsUp,
  IconTags,
  IconTargetArrow,
  IconTelescope,
  IconTemplate,
  IconTrendingUp,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { Home, Session } from '@understudy/contracts/identity';
import type { SetupStep } from '@understudy/contracts/organisations';
import type { Permission, Standing } from '@understudy/contracts/permissions';
import type shell from '../locales/en-GB/shell.json';

export type NavigationSection = keyof typeof shell.section;

export type NavigationItem = {
  to: string;
  /** Its name under "page" in the texts of the shell. */
  label: keyof typeof shell.page;
  section: NavigationSection;
  icon: Icon;
  /** Shown only to those who hold it. */
  permission?: Permission;
  /** The page is this home's first screen, shown to those who have that home. */
  home?: Home;
  /** Shown only to those who stand in one of these relations to the organisation. */
  standings?: readonly Standing[];
  /** Further addresses that belong to this entry, beside those below its own. */
  covers?: readonly string[];
};

/** The order of the sections. */
export const navigationSections: readonly NavigationSection[] = ['mine', 'people', 'insight', 'organisation'];

/** Every page that has a place in the menu, in its order; the command palette lists the same. */
export const navigation: readonly NavigationItem[] = [
  {
    to: '/my-development',
    label: 'my-development',
    section: 'mine',
    icon: IconStairsUp,
    home: 'individual',
    covers: ['/my-transition'],
  },
  { to: '/my-plan', label: 'my-plan', section: 'mine', icon: IconTargetArrow, permission: 'plans.read' },
  { to: '/check-ins', label: 'check-ins', section: 'mine', icon: IconMessages, permission: 'plans.read' },
  {
    to: '/my-assessments',
    label: 'my-assessments',
    section: 'mine',
    icon: IconClipboardList,
    permission: 'assessments.answer',
    covers: ['/results', '/rater-panels'],
  },
  {
    to: '/framework',
    label: 'framework',
    section: 'mine',
    icon: IconMap2,
    permission: 'framework.read',
    covers: ['/framework-versions', '/framework-editor', '/framework-import'],
  },
  {
    to: '/opportunities',
    label: 'opportunities',
    section: 'mine',
    icon: IconRocket,
    permission: 'opportunities.read',
  },
  {
    to: '/my-opportunities',
    label: 'my-opportunities',
    section: 'mine',
    icon: IconSeedling,
    permission: 'opportunities.read',
    covers: ['/stretch-assignments'],
  },
  { to: '/my-programmes', label: 'my-programmes', section: 'mine', icon: IconSchool, permission: 'programmes.enrol' },
  {
    to: '/programmes',
    label: 'programmes',
    section: 'mine',
    icon: IconBooks,
    permission: 'programmes.read',
    covers: ['/programme-decisions'],
  },
  { to: '/my-learning', label: 'my-learning', section: 'mine', icon: IconNotebook, permission: 'learning.read' },
  {
    to: '/mentors',
    label: 'mentors',
    section: 'mine',
    icon: IconLifebuoy,
    permission: 'mentoring.read',
    covers: ['/mentor-profile'],
  },
  { to: '/mentorships', label: 'mentorships', section: 'mine', icon: IconMessage2Heart, permission: 'mentoring.own' },
  {
    to: '/peer-groups',
    label: 'peer-groups',
    section: 'mine',
    icon: IconUsersGroup,
    permission: 'peer-groups.take-part',
  },
  {
    to: '/skip-levels',
    label: 'skip-levels',
    section: 'mine',
    icon: IconStairs,
    permission: 'skip-levels.take-part',
    covers: ['/skip-level-talks', '/skip-level-seasons'],
  },
  { to: '/signals', label: 'signals', section: 'mine', icon: IconSparkles, permission: 'signals.read' },
  { to: '/my-people', label: 'my-people', section: 'people', icon: IconHeartHandshake, home: 'manager' },
  { to: '/people', label: 'people', section: 'people', icon: IconAddressBook, permission: 'people.read' },
  {
    to: '/organisation-tree',
    label: 'organisation-tree',
    section: 'people',
    icon: IconBinaryTree2,
    permission: 'people.read',
  },
  { to: '/units', label: 'units', section: 'people', icon: IconSitemap, permission: 'people.read' },
  {
    to: '/plans',
    label: 'plans',
    section: 'people',
    icon: IconListCheck,
    permission: 'plans.read',
    standings: ['leader', 'admin'],
  },
  {
    to: '/team-opportunities',
    label: 'team-opportunities',
    section: 'people',
    icon: IconRocket,
    permission: 'opportunities.publish',
    standings: ['leader'],
  },
  { to: '/campaigns', label: 'campaigns', section: 'people', icon: IconSpeakerphone, permission: 'campaigns.read' },
  { to: '/pipeline', label: 'pipeline', section: 'insight', icon: IconTrendingUp, home: 'leader' },
  {
    to: '/identification',
    label: 'identification',
    section: 'insight',
    icon: IconEye,
    permission: 'identification.read',
  },
  { to: '/succession', label: 'succession', section: 'insight', icon: IconShieldHalf, permission: 'succession.read' },
  {
    to: '/calibrations',
    label: 'calibrations',
    section: 'insight',
    icon: IconLayoutGrid,
    permission: 'calibrations.take-part',
    standings: ['leader', 'admin'],
  },
  {
    to: '/effectiveness',
    label: 'effectiveness',
    section: 'insight',
    icon: IconGauge,
    permission: 'effectiveness.read',
    covers: ['/effectiveness-metrics', '/effectiveness-reviews'],
  },
  {
    to: '/indicators',
    label: 'indicators',
    section: 'insight',
    icon: IconChartHistogram,
    permission: 'indicators.read',
  },
  {
    to: '/forecast',
    label: 'forecast',
    section: 'insight',
    icon: IconTelescope,
    permission: 'indicators.read',
  },
  { to: '/set-up', label: 'set-up', section: 'organisation', icon: IconClipboardCheck, home: 'admin' },
  { to: '/cycles', label: 'cycles', section: 'organisation', icon: IconRefresh, permission: 'cycles.change' },
  { to: '/imports', label: 'imports', section: 'organisation', icon: IconFileImport, permission: 'imports.create' },
  { to: '/titles', label: 'titles', section: 'organisation', icon: IconTags, permission: 'titles.map' },
  { to: '/mentoring', label: 'mentoring', section: 'organisation', icon: IconLifebuoy, permission: 'mentoring.run' },
  {
    to: '/matching-rounds',
    label: 'matching-rounds',
    section: 'organisation',
    icon: IconArrowsShuffle,
    permission: 'mentoring.run',
  },
  {
    to: '/instruments',
    label: 'instruments',
    section: 'organisation',
    icon: IconForms,
    permission: 'instruments.change',
  },
  {
    to: '/opportunity-templates',
    label: 'opportunity-templates',
    section: 'organisation',
    icon: IconTemplate,
    permission: 'opportunities.configure',
  },
  { to: '/members', label: 'members', section: 'organisation', icon: IconUsers, permission: 'members.read' },
  {
    to: '/jobs',
    label: 'jobs',
    section: 'organisation',
    icon: IconBriefcase,
    permission: 'jobs.read',
    standings: ['leader', 'admin'],
  },
  { to: '/audit', label: 'audit', section: 'organisation', icon: IconHistory, permission: 'audit.read' },
  {
    to: '/settings',
    label: 'settings',
    section: 'organisation',
    icon: IconSettings,
    permission: 'organisation.change',
  },
];

/** The entries that a person can use. */
export const navigationFor = (session: Session): readonly NavigationItem[] =>
  navigation.filter(
    ({ permission, home, standings }) =>
      (!permission || session.permissions.includes(permission)) &&
      (!home || session.homes.includes(home)) &&
      (!standings || standings.some((standing) => session.standings.includes(standing))),
  );

/** Whether a page belongs to this entry of the menu. */
export const isCurrent = ({ to, covers = [] }: NavigationItem, pathname: string): boolean =>
  [to, ...covers].some((place) => pathname === place || pathname.startsWith(`${place}/`));

/** Where each step of the first-run checklist is done. */
export const setupPlaces: Readonly<Partial<Record<SetupStep['key'], string>>> = {
  'import-people': '/imports',
  'review-framework': '/framework',
  'map-titles': '/titles',
  'critical-roles': '/succession',
  invite: '/members',
  'launch-assessment': '/campaigns',
  'open-cycle': '/cycles',
  'open-programme': '/programmes',
  'open-cohort': '/programmes',
};
