import { type FigureState, smallestThresholds } from '../../assessments/anonymity-rules.js';
import { releaseResult } from '../../assessments/release-result.js';
import { type SurveyQuestionKey, surveyQuestions } from './survey-questions.js';

/** Everything that was answered to one question. */
export type SurveyAnswers = {
  readonly key: SurveyQuestionKey;
  readonly levels: readonly number[];
  readonly notes: readonly string[];
};

/** All that anybody will ever see of a survey. */
export type SurveyResults = {
  readonly items: readonly {
    readonly key: SurveyQuestionKey;
    readonly state: FigureState;
    readonly mean: number | null;
    /** How many answered it, in bands. */
    readonly raters: string | null;
  }[];
  readonly notes: readonly {
    readonly key: SurveyQuestionKey;
    readonly state: FigureState;
    readonly notes: readonly string[];
  }[];
};

/** How many must answer: as many as of all who answer about one person without a name, or as the organisation asks for. */
export const surveyThreshold = (smallestGroup: number): number => Math.max(smallestThresholds.others, smallestGroup);

/** Turns what was answered into what may be shown, by the rules of answers without a name: those in the cohort are one group. */
export const releaseSurvey = (
  answers: readonly SurveyAnswers[],
  threshold: number,
  submitted: number,
): SurveyResults => {
  const of = (key: SurveyQuestionKey) => answers.find((one) => one.key === key);
  const keysOf = (kind: 'scale' | 'words') => surveyQuestions.flatMap((one) => (one.kind === kind ? [one.key] : []));
  const released = releaseResult({
    thresholds: { peer: threshold, report: threshold, others: threshold },
    submitted: { peer: submitted, report: 0 },
    items: keysOf('scale').map((key) => ({
      key,
      dimensionKey: key,
      skillKey: null,
      weight: 1,
      answers: { self: [], manager: [], 'skip-level': [], peer: of(key)?.levels ?? [], report: [] },
    })),
    questions: keysOf('words').map((key) => ({ key, notes: { peer: of(key)?.notes ?? [], report: [] } })),
  });
  return {
    items: keysOf('scale').map((key) => {
      const figure = released.items.find((item) => item.key === key)?.figures.peer;
      return { key, state: figure?.state ?? 'no-answer', mean: figure?.mean ?? null, raters: figure?.raters ?? null };
    }),
    notes: keysOf('words').map((key) => {
      const told = released.notes.find((note) => note.key === key && note.group === 'peer');
      return { key, state: told?.state ?? 'no-answer', notes: told?.notes ?? [] };
    }),
  };
};
