import { addDays, dayNumber } from '@understudy/domain/calendar/day';
import { localInstant } from '@understudy/domain/peer-groups/local-instant';
import { cast } from './opening.js';
import type { Spell, Story } from './story-shape.js';

export type StoryTalk = {
  readonly person: string;
  readonly state: 'proposed' | 'agreed' | 'held' | 'declined' | 'missed';
  /** An instant. */
  readonly startsAt: string;
  readonly turn: number;
  readonly words: string;
  readonly note: string | null;
  readonly outcome: { readonly text: string; readonly by: 'leader' | 'person'; readonly agreed: boolean } | null;
};

export type StorySeason = {
  readonly leader: string;
  readonly state: 'running' | 'closed';
  readonly firstOn: string;
  readonly lastOn: string;
  readonly link: string;
  readonly talks: readonly StoryTalk[];
};

const isNow = (spell: Spell<string>, today: string): boolean =>
  spell.from <= today && (spell.to === null || spell.to > today);

/** The day itself, or the Monday after a weekend. */
const workday = (day: string): string => {
  const weekday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return weekday > 4 ? addDays(day, 7 - weekday) : day;
};

/**
 * Who talks with whom over one head at Meridian: Priya with those whom her managers lead, Jonas among them, who has not
 * answered yet; and Tomás with the managers of his directors, Grace next. The same day always tells the same.
 */
export const tellSkipLevels = (story: Pick<Story, 'managers'>, today: string): StorySeason[] => {
  const managerOf = new Map(
    story.managers.filter((one) => isNow(one, today)).map(({ employee, value }) => [employee, value]),
  );
  const twoBelow = (leader: string, but: string): string[] =>
    [...managerOf]
      .filter(([employee, manager]) => managerOf.get(manager) === leader && employee !== but)
      .map(([employee]) => employee)
      .toSorted();
  const at = (days: number, time: string): string =>
    new Date(localInstant(workday(addDays(today, days)), time, 'Europe/London')).toISOString();
  const talk = (person: string | undefined, state: StoryTalk['state'], own: Partial<StoryTalk>): StoryTalk[] =>
    person === undefined
      ? []
      : [{ person, state, startsAt: '', turn: 0, words: '', note: null, outcome: null, ...own }];
  const jonas = cast.individual.employee;
  const grace = cast.manager.employee;
  const teams = twoBelow(cast.linchpin.employee, jonas);
  const managers = twoBelow(cast.leader.employee, grace);
  return [
    {
      leader: cast.linchpin.employee,
      state: 'closed',
      firstOn: addDays(today, -230),
      lastOn: addDays(today, -190),
      link: 'Tea kitchen, third floor',
      talks: talk(jonas, 'held', {
        startsAt: at(-210, '11:00'),
        note: 'She asked twice what I would stop doing. I had no answer and thought about it for a week.',
        outcome: {
          text: 'Priya asks the platform team whether one of us may sit in on their planning.',
          by: 'leader',
          agreed: true,
        },
      }),
    },
    {
      leader: cast.linchpin.employee,
      state: 'running',
      firstOn: addDays(today, -8),
      lastOn: addDays(today, 34),
      link: 'Tea kitchen, third floor',
      talks: [
        ...talk(jonas, 'proposed', { startsAt: at(6, '14:00'), turn: 1 }),
        ...talk(teams[0], 'held', { startsAt: at(-5, '10:00') }),
        ...talk(teams[1], 'agreed', { startsAt: at(4, '10:30') }),
        ...talk(teams[2], 'proposed', { startsAt: at(8, '11:00') }),
        ...talk(teams[3], 'declined', {
          startsAt: at(9, '15:00'),
          words: 'Thank you for asking. I start a new project that week; next time gladly.',
        }),
      ],
    },
    {
      leader: cast.leader.employee,
      state: 'running',
      firstOn: addDays(today, -20),
      lastOn: addDays(today, 36),
      link: 'https://meet.meridian.example/tomas',
      talks: [
        ...talk(grace, 'agreed', {
          startsAt: at(5, '09:30'),
          note: 'Ask him how he decides what not to look at.',
        }),
        ...talk(managers[0], 'held', {
          startsAt: at(-13, '10:00'),
          outcome: {
            text: 'I bring the question of on-call pay to the next round of the executive team.',
            by: 'leader',
            agreed: true,
          },
        }),
        ...talk(managers[1], 'held', {
          startsAt: at(-6, '11:00'),
          note: 'Two managers now have told me the same about the roadmap. Not a coincidence.',
          outcome: {
            text: 'We try one quarter in which the teams choose a tenth of the work themselves.',
            by: 'leader',
            agreed: false,
          },
        }),
        ...talk(managers[2], 'agreed', { startsAt: at(7, '14:30') }),
        ...talk(managers[3], 'proposed', { startsAt: at(11, '10:00') }),
        ...talk(managers[4], 'missed', { startsAt: at(-3, '16:00') }),
      ],
    },
  ];
};
