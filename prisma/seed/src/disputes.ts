import { addDays } from '@understudy/domain/calendar/day';
import { cast } from './opening.js';

export type StoryDispute = {
  readonly employee: string;
  readonly campaign: string;
  /** A skill that the target stage asks for; null for the whole result. */
  readonly skillKey: string | null;
  readonly state: 'open' | 'answered' | 'settled';
  readonly thread: readonly {
    readonly kind: 'raise' | 'answer' | 'insist' | 'settle';
    readonly text: string;
    readonly on: string;
  }[];
};

const campaign = 'Leadership feedback, last year';

/** Jonas sees one skill differently and asks Grace once more; with Grace and Priya the same is long settled. */
export const tellDisputes = (today: string): StoryDispute[] => {
  const day = (daysAgo: number) => addDays(today, -daysAgo);
  return [
    {
      employee: cast.individual.employee,
      campaign,
      skillKey: 'technical-writing',
      state: 'open',
      thread: [
        {
          kind: 'raise',
          text: 'The design for the search index went through three reviews and was used by two other teams. I think that is more than what this says.',
          on: day(296),
        },
        {
          kind: 'answer',
          text: 'You are right about the search index. What I had in mind were the decisions of last spring, which nobody could find again. Let us look at the next two documents together.',
          on: day(292),
        },
        {
          kind: 'insist',
          text: 'We have looked at three by now, and all of them were decided on within a week. I would like that to stand here too.',
          on: day(6),
        },
      ],
    },
    {
      employee: cast.manager.employee,
      campaign,
      skillKey: null,
      state: 'settled',
      thread: [
        {
          kind: 'raise',
          text: 'I had led the second team for six weeks when this was asked. Half of it speaks of the time before me.',
          on: day(297),
        },
        {
          kind: 'answer',
          text: 'Agreed: read it as where the two teams stood together. We ask again after a year.',
          on: day(295),
        },
        { kind: 'settle', text: 'That is how I read it too.', on: day(294) },
      ],
    },
  ];
};
