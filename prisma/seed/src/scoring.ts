import { cast } from './opening.js';

/** What one reviewer of the story found about an application; applications by their order among those that wait. */
export type StoryReview = {
  readonly reviewer: string;
  readonly application: number;
  /** One mark for each criterion of the sheet. */
  readonly marks: readonly number[];
  readonly reasons: readonly string[];
  readonly summary: string;
};

export type StoryScoring = {
  readonly templateKey: string;
  readonly reviewers: readonly string[];
  readonly reviews: readonly StoryReview[];
};

/** Three people look at the applications of the winter cohort; two have handed in, and see one of them differently. */
export const tellScoring = (): StoryScoring => ({
  templateKey: 'into-tech-lead',
  reviewers: [cast.manager.employee, cast.data.employee, cast.grower.employee],
  reviews: [
    {
      reviewer: cast.data.employee,
      application: 1,
      marks: [4, 3, 3, 3],
      reasons: [
        'Ran the move of the billing jobs with two colleagues and let one of them present it.',
        'Names handing on work, and says where it goes wrong today: reviews that become rewrites.',
        'The team takes over the ledger service next month, with nobody named to lead it yet.',
        'Fridays are kept free, agreed with the manager.',
      ],
      summary: 'The right moment: there is something to lead, and somebody who wishes to.',
    },
    {
      reviewer: cast.grower.employee,
      application: 1,
      marks: [2, 3, 3, 3],
      reasons: [
        'Did much of the move alone, as I saw it; the presentation was the first thing that was handed on.',
        'A clear wish, with an example that others in the team would recognise.',
        'The ledger service is a good place to try it.',
        'Arranged.',
      ],
      summary: 'I would ask for one more example of work that somebody else finished.',
    },
    {
      reviewer: cast.data.employee,
      application: 2,
      marks: [2, 2, 1, 3],
      reasons: [
        'Helps newcomers a great deal; leading a piece of work is meant, without an example yet.',
        'Wishes to lead better. In which situation is still open.',
        'Nothing is named. The spring roadmap has two pieces that would fit.',
        'The manager has agreed to the time.',
      ],
      summary: 'A talk about where to try it would make this a strong application.',
    },
  ],
});
