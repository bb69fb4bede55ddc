import type { InstrumentItem } from '@understudy/contracts/assessments-instruments';
import type { AssessmentResult } from '@understudy/contracts/assessments-results';
import type { ResultDocument } from './result-document.js';

type Comment = AssessmentResult['comments'][number];

/** What was written, question by question: under names first, then by group, where enough have written. */
export const presentComments = (
  { namedNotes, notes }: ResultDocument,
  words: ReadonlyMap<string, InstrumentItem>,
): Comment[] => {
  const all = [
    ...namedNotes.map(({ key, observer, notes: written }) => ({
      key,
      observer,
      state: 'shown' as const,
      notes: written,
    })),
    ...notes.map(({ key, group, state, notes: written }) => ({
      key,
      observer: group,
      state: state === 'withheld' ? ('too-few' as const) : state,
      notes: [...written],
    })),
  ];
  return [...words.values()].flatMap(({ key, othersWording: wording }) =>
    all
      .filter((comment) => comment.key === key && comment.state !== 'no-answer')
      .map(({ key: itemKey, ...comment }) => ({ itemKey, wording, ...comment })),
  );
};
