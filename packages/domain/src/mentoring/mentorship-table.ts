import { defineStateTable } from '../states/state-table.js';

/** How two people come together, and how they part again, and by whom. */
export const mentorshipTable = defineStateTable({
  name: 'Mentorship',
  about:
    'A mentor and a mentee. Nothing begins before both have said yes; saying no, and parting, needs no reason and leaves no mark. A place is taken from the moment it is active until it ends.',
  states: {
    proposed: 'Both are asked.',
    'accepted-by-mentor': 'The mentor has said yes, the mentee is asked.',
    'accepted-by-mentee': 'The mentee has said yes, or has asked; the mentor is asked.',
    active: 'It runs.',
    paused: 'It rests; the place stays taken.',
    completed: 'They have done what they came together for, or the time they agreed on was over, and nobody said more.',
    declined: 'One of the two said no; nobody is told who.',
    lapsed: 'It was not answered in time.',
    withdrawn: 'One of the two has ended it early, or the proposal was taken back.',
    parted: 'One of the two has left, or the two have come into one reporting line.',
  },
  beginnings: [
    { action: 'propose', by: ['programme', 'product'], to: 'proposed', needs: ['apart', 'no-other-offer'] },
    { action: 'ask', by: ['mentee'], to: 'accepted-by-mentee', needs: ['apart', 'no-other-offer', 'free-place'] },
  ],
  steps: [
    { from: ['proposed'], action: 'accept-as-mentor', by: ['mentor'], to: 'accepted-by-mentor', needs: ['apart'] },
    { from: ['proposed'], action: 'accept-as-mentee', by: ['mentee'], to: 'accepted-by-mentee', needs: ['apart'] },
    {
      from: ['accepted-by-mentee'],
      action: 'accept-as-mentor',
      by: ['mentor'],
      to: 'active',
      needs: ['apart', 'free-place'],
    },
    {
      from: ['accepted-by-mentor'],
      action: 'accept-as-mentee',
      by: ['mentee'],
      to: 'active',
      needs: ['apart', 'free-place'],
    },
    {
      from: ['proposed', 'accepted-by-mentor', 'accepted-by-mentee'],
      action: 'decline',
      by: ['mentor', 'mentee'],
      to: 'declined',
    },
    {
      from: ['proposed', 'accepted-by-mentor', 'accepted-by-mentee'],
      action: 'take-back',
      by: ['programme'],
      to: 'withdrawn',
    },
    { from: ['proposed', 'accepted-by-mentor', 'accepted-by-mentee'], action: 'lapse', by: ['product'], to: 'lapsed' },
    { from: ['active'], action: 'pause', by: ['mentor', 'mentee'], to: 'paused' },
    { from: ['paused'], action: 'resume', by: ['mentor', 'mentee'], to: 'active', needs: ['apart'] },
    { from: ['active', 'paused'], action: 'complete', by: ['mentor', 'mentee', 'product'], to: 'completed' },
    { from: ['active', 'paused'], action: 'withdraw', by: ['mentor', 'mentee'], to: 'withdrawn' },
    {
      from: ['proposed', 'accepted-by-mentor', 'accepted-by-mentee', 'active', 'paused'],
      action: 'part',
      by: ['product'],
      to: 'parted',
    },
  ],
});

/** Who moves a mentorship: one of the two, the team that runs the programme, or what the product sees happen. */
export type MentorshipRole = 'mentor' | 'mentee' | 'programme' | 'product';
export type MentorshipNeed = 'apart' | 'no-other-offer' | 'free-place';
