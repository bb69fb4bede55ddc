import type { ForecastEstimate, ForecastQuestion } from '@understudy/contracts/indicators-forecast';
import type { PersonReference } from '@understudy/contracts/people';

/** What is wished for one stage; empty fields go on as before. */
export type StageWish = {
  readonly stageKey: string;
  readonly factor: number | '';
  readonly hires: number | '';
  /** Into this stage from the one below. */
  readonly promotions: number | '';
  readonly cohort: number | '';
  readonly cohortMonths: number | '';
};

export type LeavingWish = { readonly person: PersonReference | null; readonly inMonths: number | '' };

export type QuestionDraft = {
  name: string;
  stages: StageWish[];
  leavings: LeavingWish[];
};

/** Questions that one can begin from. */
export const presets = ['more-leave', 'more-stay', 'no-hires', 'programme'] as const;
export type Preset = (typeof presets)[number];

const nothing = { factor: '', hires: '', promotions: '', cohort: '', cohortMonths: 12 } as const;

/** Nothing asked yet. */
export const emptyDraft = (estimates: readonly ForecastEstimate[]): QuestionDraft => ({
  name: '',
  stages: estimates.map(({ stage }) => ({ stageKey: stage.key, ...nothing })),
  leavings: [],
});

/** The stage from which people are promoted into another: the highest below it. */
export const below = (estimates: readonly ForecastEstimate[], stageKey: string): ForecastEstimate | undefined => {
  const height = estimates.find(({ stage }) => stage.key === stageKey)?.stage.ordinal ?? 0;
  return estimates.filter(({ stage }) => stage.ordinal < height).at(-1);
};

/** The wishes of a preset in the place of those that are there. */
export const withPreset = (
  preset: Preset,
  draft: QuestionDraft,
  estimates: readonly ForecastEstimate[],
): QuestionDraft => {
  const first = draft.stages.find(({ stageKey }) => below(estimates, stageKey) !== undefined)?.stageKey;
  const changes: Readonly<Record<Preset, (wish: StageWish) => Partial<StageWish>>> = {
    'more-leave': () => ({ factor: 1.5 }),
    'more-stay': () => ({ factor: 0.7 }),
    'no-hires': () => ({ hires: 0 }),
    programme: ({ stageKey }) => (stageKey === first ? { cohort: 6, cohortMonths: 12 } : {}),
  };
  return { ...draft, stages: draft.stages.map((wish) => ({ ...wish, ...nothing, ...changes[preset](wish) })) };
};

/** The draft as the question that is sent. */
export const questionOf = (
  { stages, leavings }: Pick<QuestionDraft, 'stages' | 'leavings'>,
  estimates: readonly ForecastEstimate[],
): ForecastQuestion => ({
  attrition: stages.flatMap(({ stageKey, factor }) => (factor === '' || factor === 1 ? [] : [{ stageKey, factor }])),
  hires: stages.flatMap(({ stageKey, hires }) => (hires === '' ? [] : [{ stageKey, perMonth: hires }])),
  promotions: stages.flatMap(({ stageKey, promotions }) => {
    const from = below(estimates, stageKey);
    return from === undefined || promotions === '' || promotions === 0
      ? []
      : [{ fromStageKey: from.stage.key, toStageKey: stageKey, perMonth: promotions }];
  }),
  cohorts: stages.flatMap(({ stageKey, cohort, cohortMonths }) =>
    cohort === '' || cohort === 0 ? [] : [{ stageKey, people: cohort, inMonths: Number(cohortMonths) || 0 }],
  ),
  leavings: leavings.flatMap(({ person, inMonths }) =>
    person === null ? [] : [{ personId: person.id, inMonths: Number(inMonths) || 1 }],
  ),
});
