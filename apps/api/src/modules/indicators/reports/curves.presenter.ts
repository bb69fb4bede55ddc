import type { IncidencePoint, PromotionIncidence, SurvivalCurve } from '@understudy/contracts/indicators-curves';
import type { StageReference } from '@understudy/contracts/people';
import { daysPerMonth } from '@understudy/domain/calendar/day';
import type { StoredIncidence, StoredIncidencePoint, StoredSurvival } from '../computation/curve-figures.js';
import { incidenceReaches } from './followed.js';
import { presentMedian, presentPlace, reference } from './pipeline.presenter.js';
import type { StageRow } from './report.repository.js';

const stageOf = (stages: readonly StageRow[], id: string | null): StageReference | null => {
  const found = stages.find((stage) => stage.id === id);
  return found === undefined ? null : reference(found);
};

const starts: readonly SurvivalCurve['start'][] = ['joining', 'stage', 'cohort'];

/** The survival curves of a group: from joining, then from entering each stage of the ladder, then from cohorts. */
export const presentSurvivals = (
  stages: readonly StageRow[],
  stored: readonly StoredSurvival[] = [],
): SurvivalCurve[] =>
  stored
    .toSorted((one, other) => starts.indexOf(one.start) - starts.indexOf(other.start))
    .map(
      ({ stageId, curve, followedDays = null, restrictedMeanLower = null, restrictedMeanUpper = null, ...rest }) => ({
        ...rest,
        ...presentMedian(rest),
        followedDays,
        restrictedMeanLower,
        restrictedMeanUpper,
        stage: stageOf(stages, stageId),
        curve: curve.map(presentPlace),
      }),
    );

/** Days that were computed before there were bands say none. */
const presentIncidencePoint = ([
  time,
  atRisk,
  events,
  incidence,
  ...band
]: Partial<StoredIncidencePoint>): IncidencePoint => ({
  time: time ?? 0,
  atRisk: atRisk ?? 0,
  events: events ?? 0,
  incidence: incidence ?? 0,
  lower: band[0] ?? null,
  upper: band[1] ?? null,
});

const noBands = { promotedLower: null, promotedUpper: null, leftLower: null, leftUpper: null } as const;

/** The promotion incidence of a group: over all stages, then stage by stage. */
export const presentIncidences = (
  stages: readonly StageRow[],
  stored: readonly StoredIncidence[] = [],
): PromotionIncidence[] =>
  stored.map((incidence) => {
    const { stageId, promoted, left, at, followedDays = null, ...rest } = incidence;
    return {
      ...rest,
      stage: stageOf(stages, stageId),
      followedDays,
      promoted: promoted.map(presentIncidencePoint),
      left: left.map(presentIncidencePoint),
      at: at.map((month) => ({
        ...noBands,
        ...month,
        followed: incidenceReaches(incidence, month.months * daysPerMonth),
      })),
    };
  });
