import { defineStateTable } from '../states/state-table.js';

/** One role that somebody holds in an area of a cohort: leading, shadowing, or advising. */
export const rolePlaceTable = defineStateTable({
  name: 'Role place',
  about:
    'One person in one role of one area of a cohort. A run of the selection only proposes; people confirm. When a lead drops out, a shadow of the area can rise: the shadow place ends there, and the lead place is a new one. What somebody has held stays on record, whatever became of it.',
  states: {
    proposed: 'A run of the selection names the person; nobody has confirmed it.',
    chosen: 'Decided for the person, who holds it from the day on which they have a place in the cohort.',
    held: 'The person has the role.',
    dropped: 'The person stepped out of it before the end, or of the cohort.',
    risen: 'A shadow who has taken the lead over.',
    finished: 'Held to the end of the cohort.',
    discarded: 'Was proposed, or came with a file that was taken out again; it counts for nothing.',
  },
  beginnings: [
    { action: 'give', by: ['facilitator', 'admin'], to: 'held', needs: ['has-place', 'room', 'once'] },
    { action: 'bring-in', by: ['admin'], to: 'held', needs: ['has-place', 'once'] },
    { action: 'bring-in-ended', by: ['admin'], to: 'finished', needs: ['has-place', 'once'] },
    { action: 'propose', by: ['facilitator', 'admin'], to: 'proposed' },
    { action: 'take-over', by: ['facilitator', 'admin'], to: 'held', needs: ['lead-missing', 'shadow'] },
  ],
  steps: [
    { from: ['proposed'], action: 'confirm', by: ['facilitator', 'admin'], to: 'chosen', needs: ['room', 'once'] },
    { from: ['proposed'], action: 'discard', by: ['facilitator', 'admin', 'product'], to: 'discarded' },
    { from: ['held'], action: 'undo', by: ['facilitator', 'admin'], to: 'discarded', needs: ['from-file'] },
    { from: ['chosen'], action: 'begin', by: ['product'], to: 'held', needs: ['has-place'] },
    { from: ['chosen', 'held'], action: 'drop', by: ['facilitator', 'admin', 'product'], to: 'dropped' },
    { from: ['held'], action: 'rise', by: ['product'], to: 'risen' },
    { from: ['held'], action: 'finish', by: ['product'], to: 'finished' },
  ],
});

export type RolePlaceState = keyof typeof rolePlaceTable.states;

/** The states in which a place is somebody's, now or as soon as they are enrolled. */
export const livePlaces: readonly RolePlaceState[] = ['chosen', 'held'];

/** The states of a place that somebody has held, whatever became of it. */
export const everHeld: readonly RolePlaceState[] = ['held', 'finished', 'risen', 'dropped'];

/** The states of a place that was decided for somebody, whether they have had it yet or not. */
export const decidedPlaces: readonly RolePlaceState[] = ['chosen', ...everHeld];
