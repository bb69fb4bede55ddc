import { decideStep, defineStateTable, statesOf } from '../states/state-table.js';

/** Whether somebody takes people as a mentor. */
export const mentorProfileTable = defineStateTable({
  name: 'Mentor profile',
  about:
    'What a mentor offers, and whether they take people. `mentor` is a colleague, who offers and stops as they like; `outsider` is a mentor from outside, whom the programme team invites and lets go. A pause with a last day ends by itself.',
  states: {
    active: 'Takes people, as long as a place is free.',
    paused: 'Takes nobody new for a while; what runs goes on.',
    left: 'Mentors no longer, and is on no list.',
  },
  beginnings: [
    { action: 'offer', by: ['mentor'], to: 'active' },
    { action: 'invite', by: ['programme'], to: 'active' },
  ],
  steps: [
    { from: ['active'], action: 'change', by: ['mentor', 'outsider', 'programme'], to: 'active' },
    { from: ['paused'], action: 'change', by: ['mentor', 'outsider', 'programme'], to: 'paused' },
    { from: ['left'], action: 'change', by: ['mentor'], to: 'left' },
    { from: ['active'], action: 'pause', by: ['mentor', 'outsider'], to: 'paused' },
    { from: ['paused'], action: 'resume', by: ['mentor', 'outsider', 'product'], to: 'active' },
    { from: ['active', 'paused'], action: 'stop', by: ['mentor'], to: 'left' },
    { from: ['active', 'paused'], action: 'end', by: ['programme', 'product'], to: 'left' },
    { from: ['left'], action: 'return', by: ['mentor'], to: 'active' },
  ],
});

export type MentorProfileState = keyof typeof mentorProfileTable.states;

/** The action by which whoever offers comes from one state to the one they ask for. */
export const profileActionTo = (from: MentorProfileState, to: MentorProfileState) => {
  if (from === to) return 'change';
  if (to === 'active') return from === 'left' ? 'return' : 'resume';
  return to === 'paused' ? 'pause' : 'stop';
};

/** The states that whoever offers can choose from: the one they are in, and those that one step leads to. */
export const profileStatesFrom = (from: MentorProfileState, role: 'mentor' | 'outsider'): MentorProfileState[] =>
  statesOf(mentorProfileTable).filter(
    (to) => 'to' in decideStep(mentorProfileTable, from, profileActionTo(from, to), { roles: [role] }),
  );
