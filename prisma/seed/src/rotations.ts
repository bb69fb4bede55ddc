import { addDays } from '@understudy/domain/calendar/day';
import type { EnrolmentState } from '@understudy/domain/programmes/enrolment-table';
import { cast } from './opening.js';
import type { StoryCohort, StoryEnrolment } from './programmes.js';

type Part = (employee: string, state: EnrolmentState, place: number, own: Partial<StoryEnrolment>) => StoryEnrolment;

const areas = ['Incident command', 'Release train', 'Hiring panel'] as const;
const turns = 4;

/** A rotation of four turns: in each area one leads and two learn it, and the first of them leads the next turn. */
export const tellRotation = (people: readonly string[], part: Part, today: string): StoryCohort[] => {
  const perTurn = areas.length * 2;
  return Array.from({ length: turns }, (_, turn) => {
    const startsOn = addDays(today, -700 + turn * 110);
    const endsOn = addDays(startsOn, 100);
    const enrolments = areas.flatMap((area, at) => {
      const before = turn === 0 ? at : areas.length + (turn - 1) * perTurn + at * 2;
      const fresh = areas.length + turn * perTurn + at * 2;
      const held = [
        { employee: people[before], role: 'lead' as const },
        { employee: people[fresh], role: 'shadow' as const },
        { employee: people[fresh + 1], role: 'shadow' as const },
      ];
      return held.flatMap(({ employee, role }, place) =>
        employee === undefined
          ? []
          : [
              part(employee, 'completed', place, {
                motivation: '',
                since: endsOn,
                roles: [{ area, role, state: 'finished' }],
              }),
            ],
      );
    });
    return {
      name: `Rotation ${turn + 1}`,
      state: 'ended',
      startsOn,
      endsOn,
      applyUntil: addDays(startsOn, -20),
      joinUntil: startsOn,
      capacity: areas.length * 3,
      facilitators: [cast.linchpin.employee],
      areas,
      enrolments,
    };
  });
};

const [incidents, releases, hiring] = areas;

/**
 * The turn that runs: one area is as it should be, one has lost its lead and has two shadows who could take over, one has
 * nobody but a lead; four people have a place, say what they would like to do, and wait for a role.
 */
export const tellRunningTurn = (people: readonly string[], part: Part, today: string): StoryCohort => {
  const startsOn = addDays(today, -20);
  const perTurn = areas.length * 2;
  const lastTurn = areas.length + (turns - 1) * perTurn;
  const known = (at: number) => people[lastTurn + at];
  const fresh = (at: number) => people[areas.length + turns * perTurn + at];
  const held = (
    employee: string | undefined,
    area: string,
    role: 'lead' | 'shadow',
    state: 'held' | 'dropped' = 'held',
  ) => ({
    employee,
    state: state === 'dropped' ? ('withdrawn' as const) : ('enrolled' as const),
    own: {
      roles: [{ area, role, state }],
      reason: state === 'dropped' ? 'A customer project in Oslo, for half a year.' : '',
    },
  });
  const wishing = (employee: string | undefined, ...wishes: readonly (readonly [string, 'lead' | 'shadow'])[]) => ({
    employee,
    state: 'enrolled' as const,
    own: { choices: wishes.map(([area, role], ordinal) => ({ ordinal, area, role })) },
  });
  const parts = [
    held(known(0), incidents, 'lead'),
    held(known(1), incidents, 'shadow'),
    held(fresh(0), incidents, 'shadow'),
    held(known(2), releases, 'lead', 'dropped'),
    held(known(3), releases, 'shadow'),
    held(fresh(1), releases, 'shadow'),
    held(known(4), hiring, 'lead'),
    wishing(known(5), [hiring, 'lead'], [hiring, 'shadow']),
    wishing(fresh(2), [hiring, 'shadow'], [incidents, 'shadow']),
    wishing(fresh(3), [incidents, 'shadow'], [hiring, 'shadow']),
    wishing(fresh(4), [releases, 'shadow'], [hiring, 'shadow']),
  ];
  return {
    name: `Rotation ${turns + 1}`,
    state: 'open',
    startsOn,
    endsOn: addDays(startsOn, 100),
    applyUntil: addDays(startsOn, -7),
    joinUntil: addDays(today, 10),
    capacity: areas.length * 4,
    facilitators: [cast.manager.employee, cast.linchpin.employee],
    areas,
    enrolments: parts.flatMap(({ employee, state, own }, place) =>
      employee === undefined ? [] : [part(employee, state, place, { motivation: '', since: startsOn, ...own })],
    ),
  };
};
