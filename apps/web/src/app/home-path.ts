import type { Home, Session } from '@understudy/contracts/identity';

/** The first screen of each home. Apart from the menu, whose icons no page before sign-in should load. */
export const homePaths: Readonly<Record<Home, string>> = {
  individual: '/my-development',
  manager: '/my-people',
  leader: '/pipeline',
  admin: '/set-up',
  mentor: '/mentorships',
};

/** The first screen of a person: their most useful home, or a word of welcome where they have none. */
export const homePathOf = ({ homes }: Session): string => {
  const [first] = homes;
  return first ? homePaths[first] : '/welcome';
};
