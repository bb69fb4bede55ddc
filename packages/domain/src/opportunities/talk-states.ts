import { daysBetween } from '../calendar/day.js';
import { decideStep, defineStateTable } from '../states/state-table.js';

/** A talk over the manager's head, from the day it is planned until it is held. */
export const safetyTalkTable = defineStateTable({
  name: 'Talk of a safety net',
  about:
    'A talk that nobody held on its day is told the next morning to the sponsor and the skip-level, and again every week for as long as it stays missed, then to the person, the mentor and the manager as well. Several missed talks of one net are told as one. It is over once the talk is held, moved to a day that will be kept, or the assignment ends.',
  states: {
    planned: 'It has a day.',
    missed: 'Its day has passed, and nobody held it.',
    held: 'The two have talked.',
  },
  beginnings: [{ action: 'plan', by: ['person', 'sponsor'], to: 'planned' }],
  steps: [
    { from: ['planned', 'missed', 'held'], action: 'hold', by: ['person', 'skip-level'], to: 'held' },
    { from: ['planned', 'missed', 'held'], action: 'move', by: ['person', 'skip-level'], to: 'planned' },
    { from: ['planned'], action: 'note', by: ['person', 'skip-level'], to: 'planned' },
    { from: ['missed'], action: 'note', by: ['person', 'skip-level'], to: 'missed' },
    { from: ['held'], action: 'take-back', by: ['person', 'skip-level'], to: 'planned' },
    { from: ['planned'], action: 'miss', by: ['product'], to: 'missed', needs: ['day-is-over'] },
    { from: ['missed'], action: 'tell-again', by: ['product'], to: 'missed', needs: ['a-week-has-passed'] },
  ],
});

export type SafetyTalkState = keyof typeof safetyTalkTable.states;

/** What somebody who talks says of a talk, as a step: it was held, is moved, or gets a note and nothing else. */
export const talkAfter = (
  from: SafetyTalkState,
  { held, moved }: { readonly held: boolean; readonly moved: boolean },
): SafetyTalkState | null => {
  const action = held ? 'hold' : moved ? 'move' : from === 'held' ? 'take-back' : 'note';
  const decision = decideStep(safetyTalkTable, from, action, { roles: ['person'] });
  return 'to' in decision ? decision.to : null;
};

/** A talk that was not held, as far as it decides whether to tell of it. */
export type OpenTalk = {
  readonly id: string;
  readonly assignmentId: string;
  readonly state: SafetyTalkState;
  readonly plannedOn: string;
  readonly toldOn: string | null;
  readonly toldTimes: number;
};

/** Days between one telling and the next. */
const cadence = 7;

const isDue = ({ state, plannedOn, toldOn }: OpenTalk, today: string): boolean => {
  const met = [
    ...(plannedOn < today ? (['day-is-over'] as const) : []),
    ...(toldOn !== null && daysBetween(toldOn, today) >= cadence ? (['a-week-has-passed'] as const) : []),
  ];
  const action = state === 'planned' ? 'miss' : 'tell-again';
  return 'to' in decideStep(safetyTalkTable, state, action, { roles: ['product'], met });
};

/** What is told of one assignment: all its missed talks at once, since the first, and how often the oldest was told. */
export type Telling = {
  readonly assignmentId: string;
  readonly talkIds: readonly string[];
  readonly missedSince: string;
  readonly times: number;
};

/** What is to be told today: of each assignment with a talk that is due, everything that stays missed. */
export function tellingsOf(open: readonly OpenTalk[], today: string): Telling[] {
  const due = new Set(open.filter((talk) => isDue(talk, today)).map(({ assignmentId }) => assignmentId));
  return [...due].map((assignmentId) => {
    const missed = open
      .filter((talk) => talk.assignmentId === assignmentId && talk.plannedOn < today)
      .toSorted((one, other) => one.plannedOn.localeCompare(other.plannedOn));
    return {
      assignmentId,
      talkIds: missed.map(({ id }) => id),
      missedSince: missed[0]?.plannedOn ?? today,
      times: Math.max(...missed.map(({ toldTimes }) => toldTimes)) + 1,
    };
  });
}
