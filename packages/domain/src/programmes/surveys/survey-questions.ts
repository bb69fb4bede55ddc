/** The questions of a cohort's survey: four to be rated from 0 (not at all) to 4 (entirely), two in free words. */
export const surveyQuestions = [
  { key: 'useful', kind: 'scale' },
  { key: 'pace', kind: 'scale' },
  { key: 'safe', kind: 'scale' },
  { key: 'tried', kind: 'scale' },
  { key: 'keep', kind: 'words' },
  { key: 'change', kind: 'words' },
] as const;

export type SurveyQuestionKey = (typeof surveyQuestions)[number]['key'];
