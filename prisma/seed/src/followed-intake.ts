import { addDays, daysBetween } from '@understudy/domain/calendar/day';
import { mostMatches } from '@understudy/domain/indicators/effect/effect-facts';
import type { EnrolmentState } from '@understudy/domain/programmes/enrolment-table';
import { cast } from './opening.js';
import type { StoryCohort, StoryEnrolment } from './programmes.js';
import type { Story } from './story-shape.js';

type Part = (employee: string, state: EnrolmentState, place: number, own: Partial<StoryEnrolment>) => StoryEnrolment;

const places = 12;
const turnedDown = 10;
const dayOf = { begins: -460, ends: -370 } as const;

type IntakeSource = Pick<Story, 'titles' | 'titleStages' | 'employments' | 'units' | 'unitMemberships'>;

/** Whoever held a stage on the ladder on a day, with the tree they worked in and the day they joined. */
const comparableOf = (story: IntakeSource, day: string) => {
  const on = ({ from, to }: { from: string; to: string | null }) => from <= day && (to === null || to > day);
  const treeOf = new Map(story.units.map(({ name, parent }) => [name, parent ?? name]));
  const joined = new Map(
    story.employments
      .filter(({ joined: from, left }) => on({ from, to: left }))
      .map(({ employee, joined: from }) => [employee, from]),
  );
  const trees = new Map(
    story.unitMemberships.filter(on).map(({ employee, value }) => [employee, treeOf.get(value) ?? value]),
  );
  return story.titles
    .filter((title) => on(title) && story.titleStages[title.value] === 'individual-contributor')
    .flatMap(({ employee }) => {
      const [joinedOn, tree] = [joined.get(employee), trees.get(employee)];
      return joinedOn === undefined || tree === undefined ? [] : [{ employee, joinedOn, tree }];
    });
};

/** Draws lots until everybody with a place has somebody comparable without one, so that both comparisons are of the same. */
const drawn = (
  inTurn: readonly string[],
  people: ReturnType<typeof comparableOf>,
): { applied: string[]; withPlace: string[] } => {
  const applied = inTurn.slice(0, places + turnedDown);
  const withPlace = applied.filter((_, at) => at % 2 === 0 || at < 2 || at > 2 * turnedDown).slice(0, places);
  const taken = new Set(withPlace);
  const used = new Set<string>();
  const lonely = withPlace.filter((employee) => {
    const own = people.find((person) => person.employee === employee);
    if (own === undefined) return true;
    const free = people.filter(
      ({ employee: other, tree, joinedOn }) =>
        !taken.has(other) &&
        !used.has(other) &&
        tree === own.tree &&
        Math.abs(daysBetween(own.joinedOn, joinedOn)) < 360,
    );
    for (const { employee: other } of free.slice(0, mostMatches)) used.add(other);
    return free.length < mostMatches;
  });
  if (lonely.length === 0 || inTurn.length - lonely.length < places + turnedDown) return { applied, withPlace };
  return drawn(
    inTurn.filter((employee) => !lonely.includes(employee)),
    people,
  );
};

/** An intake of which more applied than it had places, so long ago that everybody in it was followed for a year. */
export const tellFollowedIntake = (story: IntakeSource, part: Part, today: string): StoryCohort => {
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
  const { applied, withPlace } = drawn(inTurn, comparableOf(story, startsOn));
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
