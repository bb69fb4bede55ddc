import type { NetPart, StretchStatus, StretchStep } from '@understudy/contracts/opportunities-assignments';
import { type Decision, decideStep, defineStateTable, possibleActions } from '../states/state-table.js';

/** Where an assignment really stands; `ended` is only a word for those who need not know more. */
export type AssignmentStatus = Exclude<StretchStatus, 'ended'>;

/** Who moves an assignment: whoever took it on, or whoever offered it. */
export type AssignmentSide = 'person' | 'sponsor';

/** The parts of a safety net, in the order in which one ties it. */
export const netParts = [
  'mentor',
  'mentor-consent',
  'skip-level',
  'skip-level-consent',
  'check-ins',
  'scope-limit',
  'permission-to-err',
  'step-back-plan',
  'exit-criterion',
] as const satisfies readonly NetPart[];

/** What becomes of an assignment, by whom, and what must be there before. */
export const assignmentTable = defineStateTable({
  name: 'Stretch assignment',
  about:
    'Nothing starts without a complete net; the database refuses it as well. It ends in three ways: confirmed, extended once and then ended, or returned, which the person may do on any day; and it ends with the employment of whoever took it on. How it ended is told to the person and to those who hold the net; everybody else hears that it has ended.',
  states: {
    preparing: 'The place is taken; the net is being tied.',
    running: 'The person does it, with the net beneath.',
    extended: 'It goes on to a later day, once.',
    confirmed: 'It did what it was for.',
    returned: 'The person is back where they were; no mark is left.',
    'called-off': 'It did not start, or the person left the organisation before it did.',
    left: 'The person left the organisation while it went on.',
  },
  beginnings: [{ action: 'accept', by: ['person'], to: 'preparing' }],
  steps: [
    { from: ['preparing'], action: 'start', by: ['sponsor'], to: 'running', needs: netParts },
    { from: ['preparing'], action: 'call-off', by: ['person', 'sponsor'], to: 'called-off' },
    { from: ['preparing'], action: 'leave', by: ['product'], to: 'called-off' },
    { from: ['running', 'extended'], action: 'end-with-employment', by: ['product'], to: 'left' },
    {
      from: ['running'],
      action: 'extend',
      by: ['sponsor'],
      to: 'extended',
      needs: ['mentor-consent', 'skip-level-consent'],
    },
    { from: ['running', 'extended'], action: 'confirm', by: ['sponsor'], to: 'confirmed' },
    { from: ['running', 'extended'], action: 'return', by: ['person', 'sponsor'], to: 'returned' },
  ],
});

/** Decides a step by those sides that the actor stands on. */
export const decideAssignment = (
  from: AssignmentStatus,
  step: StretchStep,
  roles: readonly AssignmentSide[],
  missing: readonly NetPart[],
): Decision<AssignmentStatus, NetPart> =>
  decideStep(assignmentTable, from, step, { roles, met: netParts.filter((part) => !missing.includes(part)) });

/** The steps that these sides could take from here, whether or not the net is complete. */
export const possibleSteps = (from: AssignmentStatus, roles: readonly AssignmentSide[]): readonly string[] =>
  possibleActions(assignmentTable, from, roles);

const over: ReadonlySet<AssignmentStatus> = new Set<AssignmentStatus>(['confirmed', 'returned', 'left']);

/** What is told of a status to those who need not know how it ended: that it has. */
export const statusTold = (status: AssignmentStatus, knowsTheEnd: boolean): StretchStatus =>
  over.has(status) && !knowsTheEnd ? 'ended' : status;
