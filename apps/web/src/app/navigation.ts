import {
  type Icon,
  IconBriefcase,
  IconClipboardCheck,
  IconHistory,
  IconSettings,
  IconStairsUp,
  IconUsers,
} from '@tabler/icons-react';
import type { Home, Session } from '@understudy/contracts/identity';
import type { SetupStep } from '@understudy/contracts/organisations';
import type { Permission } from '@understudy/contracts/permissions';
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
};

/** The order of the sections. */
export const navigationSections: readonly NavigationSection[] = ['mine', 'people', 'insight', 'organisation'];

/** Every page that has a place in the menu, in its order; the command palette lists the same. */
export const navigation: readonly NavigationItem[] = [
  { to: '/my-development', label: 'my-development', section: 'mine', icon: IconStairsUp, home: 'individual' },
  { to: '/set-up', label: 'set-up', section: 'organisation', icon: IconClipboardCheck, home: 'admin' },
  { to: '/members', label: 'members', section: 'organisation', icon: IconUsers, permission: 'members.read' },
  { to: '/jobs', label: 'jobs', section: 'organisation', icon: IconBriefcase, permission: 'jobs.read' },
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
    ({ permission, home }) =>
      (!permission || session.permissions.includes(permission)) && (!home || session.homes.includes(home)),
  );

/** The first screen of a person: their most useful home, or a word of welcome where they have none. */
export const homePathOf = (session: Session): string => {
  const own = session.homes.flatMap((home) => navigation.filter((item) => item.home === home));
  return own[0]?.to ?? '/welcome';
};

/** Where each step of the first-run checklist is done. */
export const setupPlaces: Readonly<Partial<Record<SetupStep['key'], string>>> = {
  invite: '/members',
};
