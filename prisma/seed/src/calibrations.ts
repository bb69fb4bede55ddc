import { addDays } from '@understudy/domain/calendar/day';
import { gridPlaces, horizonPlaces } from '@understudy/domain/calibration/places';
import { movesOfMeeting, seenOfEngineers, seenOfManagers } from './calibration-words.js';
import { cast } from './opening.js';
import type { Spell, Story } from './story-shape.js';

export type StoryPlacement = {
  readonly person: string;
  readonly manager: string;
  readonly place: string | null;
  readonly evidence: string;
};
export type StoryMove = {
  readonly person: string;
  readonly by: string;
  readonly from: string | null;
  readonly to: string;
  readonly reason: string;
  /** After how many minutes of the meeting. */
  readonly minute: number;
};
export type StoryCalibration = {
  readonly name: string;
  readonly purpose: string;
  readonly grid: 'performance-growth' | 'horizons';
  readonly state: 'collecting' | 'open' | 'locked';
  readonly facilitator: string;
  readonly heldOn: string;
  readonly placements: readonly StoryPlacement[];
  readonly submitted: readonly string[];
  readonly moves: readonly StoryMove[];
};

const isNow = (spell: Spell<string>, today: string): boolean =>
  spell.from <= today && (spell.to === null || spell.to > today);

/** The order in which places are given: most people in the middle, every place of the grid taken by somebody. */
const usual = [4, 3, 5, 4, 7, 1, 4, 6, 2, 4, 8, 3, 0, 5, 4, 7] as const;

/**
 * How Meridian calibrates: Tomás and his directors looked at their managers in spring, and do so again this week; Priya
 * collects how soon her engineers could lead, and Grace has not placed all of hers. The same day always tells the same.
 */
export const tellCalibrations = (story: Pick<Story, 'managers'>, today: string): StoryCalibration[] => {
  const managerOf = new Map(
    story.managers.filter((one) => isNow(one, today)).map(({ employee, value }) => [employee, value]),
  );
  const leaders = new Set(managerOf.values());
  const reportsOf = (leader: string): string[] =>
    [...managerOf]
      .filter(([, manager]) => manager === leader)
      .map(([employee]) => employee)
      .toSorted();
  const directors = reportsOf(cast.leader.employee).filter((employee) => leaders.has(employee));
  const managers = directors.flatMap((manager) =>
    reportsOf(manager)
      .filter((employee) => leaders.has(employee))
      .map((person) => ({ person, manager })),
  );
  const brought = (turn: number): StoryPlacement[] =>
    managers.map(({ person, manager }, index) => ({
      person,
      manager,
      place: gridPlaces[usual[(index + turn) % usual.length] ?? 4] ?? 'dependable-widening',
      evidence: seenOfManagers[(index + turn) % seenOfManagers.length] ?? '',
    }));
  const voices = { own: (own: string) => own, facilitator: () => cast.leader.employee };
  const moved = (placements: readonly StoryPlacement[], count: number): StoryMove[] => {
    const standing = new Map(placements.map(({ person, place }) => [person, place]));
    return movesOfMeeting.slice(0, count).flatMap(({ to, by, reason }, index) => {
      const one = placements[(index === 4 ? 3 : index * 3) % Math.max(placements.length, 1)];
      const from = one ? (standing.get(one.person) ?? null) : null;
      if (one === undefined || from === to) return [];
      const other = directors.find((director) => director !== one.manager) ?? cast.leader.employee;
      standing.set(one.person, to);
      const voice = by === 'other' ? other : voices[by](one.manager);
      return [{ person: one.person, by: voice, from, to, reason, minute: 6 + index * 11 }];
    });
  };
  const [spring, now] = [brought(5), brought(0)];
  const teams = reportsOf(cast.linchpin.employee).filter((employee) => leaders.has(employee));
  const engineers = teams.flatMap((manager) =>
    reportsOf(manager).map((person, index): StoryPlacement => {
      const known = manager !== cast.manager.employee || index < 2;
      return {
        person,
        manager,
        place: known ? (horizonPlaces[[0, 2, 1, 0, 3, 0, 4][index % 7] ?? 0] ?? 'in-role') : null,
        evidence: known ? (seenOfEngineers[(index * 3 + manager.length + teams.indexOf(manager)) % 10] ?? '') : '',
      };
    }),
  );
  const purpose =
    'To see the managers of all departments with the same eyes before the year’s development plans are agreed.';
  const facilitator = cast.leader.employee;
  return [
    {
      name: 'Engineering managers, spring',
      purpose,
      grid: 'performance-growth',
      state: 'locked',
      facilitator,
      heldOn: addDays(today, -190),
      placements: spring,
      submitted: directors,
      moves: moved(spring, 4),
    },
    {
      name: 'Engineering managers, autumn',
      purpose,
      grid: 'performance-growth',
      state: 'open',
      facilitator,
      heldOn: today,
      placements: now,
      submitted: directors,
      moves: moved(now, 5),
    },
    {
      name: 'Who could lead in Core Product',
      purpose: 'How soon engineers could do well as tech leads, if they want it. No grid: only when.',
      grid: 'horizons',
      state: 'collecting',
      facilitator: cast.linchpin.employee,
      heldOn: addDays(today, 12),
      placements: engineers,
      submitted: teams.filter((manager, index) => manager !== cast.manager.employee && index % 3 !== 2),
      moves: [],
    },
  ];
};
