import type {
  IncidencePoint,
  IndicatorCurves,
  PromotionIncidence,
  SurvivalCurve,
} from '@understudy/contracts/indicators-curves';
import type { StageReference } from '@understudy/contracts/people';
import type { CsvCell } from '../../../common/http/csv-reply.js';
import type { StoredIncidence, StoredIncidencePoint, StoredSurvival } from '../computation/curve-figures.js';
import { presentPlace, reference } from './pipeline.presenter.js';
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
    .map(({ stageId, curve, ...rest }) => ({
      ...rest,
      stage: stageOf(stages, stageId),
      curve: curve.map(presentPlace),
    }));

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
  stored.map(({ stageId, promoted, left, at, ...rest }) => ({
    ...rest,
    stage: stageOf(stages, stageId),
    promoted: promoted.map(presentIncidencePoint),
    left: left.map(presentIncidencePoint),
    at: at.map((month) => ({ ...noBands, ...month })),
  }));

/** Every point of every curve as rows of a table, the header first. */
export const curveRows = ({
  asOf,
  group,
  formulaVersion,
  survival,
  promotionIncidence,
}: IndicatorCurves): CsvCell[][] => {
  const about = (curve: string, stage: StageReference | null) => [
    group.kind,
    group.name,
    asOf,
    curve,
    stage?.key ?? '',
  ];
  return [
    [
      ...['group_kind', 'group', 'as_of', 'curve', 'stage', 'days', 'at_risk', 'events', 'share'],
      ...['lower_95', 'upper_95', 'formula_version'],
    ],
    ...survival.flatMap(({ start, stage, curve }) =>
      curve.map((point) => [
        ...about(`survival-from-${start}`, stage),
        point.time,
        point.atRisk,
        point.events,
        point.survival,
        point.lower,
        point.upper,
        formulaVersion,
      ]),
    ),
    ...promotionIncidence.flatMap(({ stage, promoted, left }) =>
      (['promoted', 'left'] as const).flatMap((cause) =>
        (cause === 'promoted' ? promoted : left).map((point) => [
          ...about(`incidence-of-${cause}`, stage),
          point.time,
          point.atRisk,
          point.events,
          point.incidence,
          point.lower,
          point.upper,
          formulaVersion,
        ]),
      ),
    ),
  ];
};
