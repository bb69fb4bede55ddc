import type { SignalEntryKind, SignalState } from '@understudy/contracts/assessments-signals';

type Move = { readonly from: readonly SignalState[]; readonly to: SignalState | 'unchanged' };

const open = ['recorded', 'contested', 'answered', 'stands'] as const;

/**
 * What each entry does to an observation. The person contests and takes a contest back; the observer answers, upholds,
 * corrects or withdraws. A correction of what is contested is an answer to it; after the observer has upheld, only a
 * correction opens the question again, and the person’s own view can always be added: both stay readable.
 */
const moves: Readonly<Record<SignalEntryKind, Move>> = {
  view: { from: open, to: 'unchanged' },
  contest: { from: ['recorded', 'answered'], to: 'contested' },
  settle: { from: ['contested', 'answered', 'stands'], to: 'recorded' },
  reply: { from: ['recorded', 'contested', 'answered'], to: 'answered' },
  uphold: { from: ['contested', 'answered'], to: 'stands' },
  withdraw: { from: open, to: 'withdrawn' },
  correct: { from: open, to: 'answered' },
};

/** Who may say which of these. */
export const kindsOf = {
  person: ['view', 'contest', 'settle'],
  observer: ['reply', 'uphold', 'withdraw', 'correct'],
} as const satisfies Record<string, readonly SignalEntryKind[]>;

/** Whether an observation in this state takes an entry of this kind. */
export const takes = (state: SignalState, kind: SignalEntryKind): boolean => moves[kind].from.includes(state);

/** The state after an entry. Throws RangeError for an entry that the state does not take. */
export const stateAfter = (state: SignalState, kind: SignalEntryKind): SignalState => {
  if (!takes(state, kind)) throw new RangeError(`An observation that is ${state} takes no ${kind}`);
  const { to } = moves[kind];
  // Nobody asked anything yet: a reply or a correction answers no contest.
  return to === 'unchanged' || (state === 'recorded' && to === 'answered') ? state : to;
};
