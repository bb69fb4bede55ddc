import { addDays } from '@understudy/domain/calendar/day';
import type { EnrolmentState } from '@understudy/domain/programmes/enrolment-table';
import { cast } from './opening.js';
import type { StoryCohort, StoryEnrolment } from './programmes.js';
import type { Story } from './story-shape.js';

type Part = (employee: string, state: EnrolmentState, place: number, own: Partial<StoryEnrolment>) => StoryEnrolment;

const places = 12;
const turnedDown = 10;
const dayOf = { begins: -460, ends: -370 } as const;

/** An intake of which more applied than it had places, so long ago that everybody in it was followed for a year. */
export const tellFollowedIntake = (
  story: Pick<Story, 'titles' | 'employments'>,
  part: Part,
  today: string,
): StoryCohort => {
  const startsOn = addDays(today, dayOf.begins);
  const endsOn = addDays(today, dayOf.ends);
  const here = new Set(
    story.employments
      .filter(({ joined, left }) => joined <= startsOn && (left === null || left > startsOn))
      .map(({ employee }) => employee),
  );
  const named = new Set<string>(Object.values(cast).map(({ employee }) => employee));
  const seniors = story.titles
    .filter(
      ({ value, from, to }) =>
        value === 'Senior Software Engineer' && from <= startsOn && (to === null || to > startsOn),
    )
    .map(({ employee }) => employee)
    .filter((employee) => here.has(employee) && !named.has(employee));
  // Those who grew into leading since had gone for it: every second of the first, and the ones in between had no place.
  const grown = new Set(
    story.titles.filter(({ value, from }) => value === 'Tech Lead' && from > startsOn).map(({ employee }) => employee),
  );
  const inTurn = [...seniors.filter((one) => grown.has(one)), ...seniors.filter((one) => !grown.has(one))];
  const applied = inTurn.slice(0, places + turnedDown);
  const withPlace = applied.filter((_, at) => at % 2 === 0 || at < 2 || at > 2 * turnedDown).slice(0, places);
  const without = applied.filter((employee) => !withPlace.includes(employee));
  return {
    name: `Intake of ${startsOn.slice(0, 4)}`,
    state: 'ended',
    startsOn,
    endsOn,
    applyUntil: addDays(startsOn, -30),
    joinUntil: addDays(startsOn, 7),
    capacity: places,
    facilitators: [cast.manager.employee],
    areas: [],
    enrolments: [
      ...withPlace.map((employee, place) => part(employee, 'completed', place, { since: endsOn })),
      ...without.map((employee, place) =>
        part(employee, 'declined', places + place, {
          since: addDays(startsOn, -14),
          reason: 'More applied than there were places; lots were drawn among all who fit.',
        }),
      ),
    ],
  };
};
