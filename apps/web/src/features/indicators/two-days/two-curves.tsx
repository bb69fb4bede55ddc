import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { IndicatorReport } from '@understudy/contracts/indicators';
import type { IndicatorCurves } from '@understudy/contracts/indicators-curves';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state.js';
import type { ChosenGroup } from '../chosen-group.js';
import { curvesQuery } from '../curves-query.js';
import { promotedCurve, stayingCurve } from './day-curve.js';
import { type ChosenDay, pairsOf, type TwoDaysOf } from './two.js';
import { TwoCurvesCard } from './two-curves-card.js';

type TwoCurvesProps = { group: ChosenGroup; reports: TwoDaysOf<IndicatorReport> };

/** How long people stay in a stage, on two days. */
export const TwoStays = ({ reports: { before, after } }: Pick<TwoCurvesProps, 'reports'>) => {
  const pairs = pairsOf({ before: before.timeInStage, after: after.timeInStage }, ({ stage }) => stage.id)
    .flatMap((pair) => {
      const stage = pair.after?.stage ?? pair.before?.stage;
      return stage ? [{ ...pair, stage }] : [];
    })
    .toSorted((one, other) => one.stage.ordinal - other.stage.ordinal);
  if (pairs.length === 0) return null;
  return (
    <TwoCurvesCard
      kind="stay"
      days={{ before, after }}
      pairs={pairs.map(({ stage, ...pair }) => ({
        key: stage.id,
        name: stage.name,
        before: pair.before && stayingCurve(pair.before),
        after: pair.after && stayingCurve(pair.after),
      }))}
    />
  );
};

const Curves = ({ curves, days }: { curves: TwoDaysOf<IndicatorCurves>; days: TwoDaysOf<ChosenDay> }) => {
  const { t } = useTranslation('indicators');
  const { before, after } = curves;
  const survival = pairsOf(
    { before: before.survival, after: after.survival },
    ({ start, stage }) => `${start} ${stage?.id ?? ''}`,
  ).flatMap((pair) => {
    const one = pair.after ?? pair.before;
    if (one === undefined) return [];
    return [
      {
        key: `${one.start} ${one.stage?.id ?? ''}`,
        name: t(`survival.from.${one.start}`, { stage: one.stage?.name ?? '' }),
        before: pair.before && stayingCurve(pair.before),
        after: pair.after && stayingCurve(pair.after),
      },
    ];
  });
  const promoted = pairsOf(
    { before: before.promotionIncidence, after: after.promotionIncidence },
    ({ stage }) => stage?.id ?? '',
  ).flatMap((pair) => {
    const one = pair.after ?? pair.before;
    if (one === undefined) return [];
    return [
      {
        key: one.stage?.id ?? '',
        name: one.stage?.name ?? t('incidence.overall'),
        before: pair.before && promotedCurve(pair.before),
        after: pair.after && promotedCurve(pair.after),
      },
    ];
  });
  return (
    <>
      {survival.length > 0 ? <TwoCurvesCard kind="survival" days={days} pairs={survival} /> : null}
      {promoted.length > 0 ? <TwoCurvesCard kind="incidence" days={days} pairs={promoted} /> : null}
    </>
  );
};

/** How long people stay and how soon they are promoted, on two days. */
export const TwoCurves = ({ group, reports }: TwoCurvesProps) => {
  const curvesOf = ({ asOf, knownOn }: ChosenDay) => curvesQuery(group, asOf, knownOn ?? undefined);
  const before = useQuery(curvesOf(reports.before));
  const after = useQuery(curvesOf(reports.after));
  const failed = [before, after].find(({ error }) => error !== null);
  if (failed?.error) return <ErrorState failure={failed.error} onRetry={() => void failed.refetch()} />;
  if (!before.data || !after.data) return <Skeleton height={420} radius="lg" />;
  return <Curves curves={{ before: before.data, after: after.data }} days={reports} />;
};
