import { fitOf, type Learner, type Practising } from '../opportunities/fit.js';

/** A skill that is next to learn, and what it weighs. */
export type ReachedGap = { readonly skillKey: string; readonly gap: number; readonly weight: number };

/** What is offered here and could serve a gap; all of it what the person may see and take up themselves. */
export type Offered<Opportunity, Mentor, Cohort, Learning> = {
  readonly opportunities: readonly Opportunity[];
  readonly mentors: readonly Mentor[];
  readonly cohorts: readonly Cohort[];
  readonly learning: readonly Learning[];
};

type AnyMentor = {
  readonly skillKeys: readonly string[];
  readonly stageKeys: readonly string[];
  readonly placesFree: number;
};
type AnyCohort = { readonly leadsTo: string | null; readonly startsOn: string };
type AnyLearning = { readonly skillKey: string };

/** What serves one skill, the best of each kind first. */
export type WithinReach<Opportunity, Mentor, Cohort, Learning> = {
  readonly skillKey: string;
  readonly opportunities: readonly { readonly offered: Opportunity; readonly target: boolean }[];
  readonly mentors: readonly Mentor[];
  readonly cohorts: readonly Cohort[];
  readonly learning: readonly Learning[];
};

/** Of each kind no more than somebody can weigh at a glance. */
const most = 2;

/**
 * What serves each of these gaps, in their order. Opportunities exercise the skill and are ordered as in the market; mentors offer the
 * skill and have a place, those who know the target stage first; a cohort accompanies the step to the target as a whole, so it stands
 * once, with the first gap; learning is what many here have noted under the skill.
 */
export const withinReach = <
  Opportunity extends Practising,
  Mentor extends AnyMentor,
  Cohort extends AnyCohort,
  Learning extends AnyLearning,
>(
  targetStageKey: string | null,
  gaps: readonly ReachedGap[],
  offered: Offered<Opportunity, Mentor, Cohort, Learning>,
): WithinReach<Opportunity, Mentor, Cohort, Learning>[] =>
  gaps.map((gap, place) => {
    const learner: Learner = { stageKey: null, targetStageKey, gaps };
    const knowsStage = ({ stageKeys }: AnyMentor): number =>
      targetStageKey !== null && stageKeys.includes(targetStageKey) ? 0 : 1;
    return {
      skillKey: gap.skillKey,
      opportunities: offered.opportunities
        .filter(({ skillKeys }) => skillKeys.includes(gap.skillKey))
        .map((one) => {
          const fit = fitOf(learner, one);
          return { offered: one, target: one.stageKey === targetStageKey, weight: fit?.weight ?? 0 };
        })
        .toSorted((one, other) => other.weight - one.weight || Number(other.target) - Number(one.target))
        .slice(0, most)
        .map(({ offered: one, target }) => ({ offered: one, target })),
      mentors: offered.mentors
        .filter(({ skillKeys, placesFree }) => placesFree > 0 && skillKeys.includes(gap.skillKey))
        .toSorted((one, other) => knowsStage(one) - knowsStage(other) || other.placesFree - one.placesFree)
        .slice(0, most),
      cohorts:
        place === 0 && targetStageKey !== null
          ? offered.cohorts
              .filter(({ leadsTo }) => leadsTo === targetStageKey)
              .toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
              .slice(0, most)
          : [],
      learning: offered.learning.filter(({ skillKey }) => skillKey === gap.skillKey).slice(0, most),
    };
  });
