import { addDays } from '@understudy/domain/calendar/day';
import { cast } from './opening.js';

export type StoryTransitionItem = {
  readonly item: string;
  readonly done: boolean;
  readonly note: string;
  readonly shared: boolean;
};

export type StoryTransition = {
  readonly employee: string;
  readonly stageKey: string;
  readonly reason: 'acting' | 'promotion';
  readonly from: string;
  readonly items: readonly StoryTransitionItem[];
};

/**
 * Jonas has stood in as a tech lead for five weeks while Grace’s own lead works on the sync engine. He has looked back at
 * day 30 and shares that with Grace; what he recognises of the early signs he keeps to himself.
 */
export const tellTransitions = (today: string): StoryTransition[] => [
  {
    employee: cast.individual.employee,
    stageKey: 'tech-lead',
    reason: 'acting',
    from: addDays(today, -36),
    items: [
      {
        item: 'stop:0',
        done: true,
        note: 'Gave the import rewrite away. It was hard not to look every hour.',
        shared: false,
      },
      { item: 'start:2', done: true, note: '', shared: false },
      { item: 'keep:0', done: true, note: 'Two mornings a week, small things only.', shared: false },
      {
        item: 'day:30',
        done: true,
        note: 'The team now waits for me with every interface question. I have told them which three are theirs, and asked each of them what they would like to lead in spring.',
        shared: true,
      },
    ],
  },
];
