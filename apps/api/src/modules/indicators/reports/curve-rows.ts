import type { IndicatorCurves } from '@understudy/contracts/indicators-curves';
import type { StageReference } from '@understudy/contracts/people';
import type { CsvCell } from '../../../common/http/csv-reply.js';

/** Every point of every curve as rows of a table, the header first. */
export const curveRows = ({
  asOf,
  knownOn,
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
      ...['lower_95', 'upper_95', 'formula_version', 'known_on'],
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
        knownOn,
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
          knownOn,
        ]),
      ),
    ),
  ];
};
