import { defineStateTable } from '../../states/state-table.js';

/** What one reviewer finds about one application. */
export const applicationReviewTable = defineStateTable({
  name: 'Application review',
  about:
    'One reviewer on one application. Nobody reads the marks of others before handing in their own, and from then on nothing of it can be changed, so that nobody follows anybody. Whoever leads the person, is led by them or nominated them is no reviewer of theirs. Marks decide nothing by themselves.',
  states: {
    draft: 'Being written; only the reviewer sees it.',
    'handed-in': 'Every criterion has a mark with a reason. Those who handed in too, and those who decide, read it.',
    aside: 'The reviewer gives no marks for this application and reads none.',
  },
  beginnings: [
    { action: 'save', by: ['reviewer'], to: 'draft', needs: ['criteria', 'undecided'] },
    { action: 'hand-in', by: ['reviewer'], to: 'handed-in', needs: ['criteria', 'undecided', 'marks-with-reasons'] },
    { action: 'stand-aside', by: ['reviewer'], to: 'aside', needs: ['undecided'] },
  ],
  steps: [
    { from: ['draft'], action: 'save', by: ['reviewer'], to: 'draft', needs: ['criteria', 'undecided'] },
    {
      from: ['draft'],
      action: 'hand-in',
      by: ['reviewer'],
      to: 'handed-in',
      needs: ['criteria', 'undecided', 'marks-with-reasons'],
    },
    { from: ['draft'], action: 'stand-aside', by: ['reviewer'], to: 'aside', needs: ['undecided'] },
  ],
});

export type ReviewState = keyof typeof applicationReviewTable.states;
export type ReviewAction = 'save' | 'hand-in' | 'stand-aside';
