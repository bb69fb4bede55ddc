import type { MetricOfLeader, ObservedPeriod } from '@understudy/contracts/effectiveness-observations';
import { compareFigures, formerOf } from '@understudy/domain/effectiveness/compare-figures';
import { dipIn, type ExpectedDip } from '@understudy/domain/effectiveness/expected-dip';
import type { MetricRow } from '../metrics/metrics.repository.js';
import { type ObservationReader, presentObservation, presentPoint } from '../observations/observation.presenter.js';
import type { ObservationRow } from '../observations/observations.repository.js';

/** What was observed of a leader, and when they were new in a stage. */
type ObservedOfLeader = { readonly observations: readonly ObservationRow[]; readonly dips: readonly ExpectedDip[] };

const wordsOf = ({ version: _version, sortKey: _sortKey, ...metric }: MetricRow): MetricOfLeader['metric'] => metric;

const figureAt = (row: ObservationRow, reader: ObservationReader) => {
  const { status, ...point } = presentPoint(row, reader);
  return status === 'suppressed' ? null : { ...point, status, windowFrom: row.windowFrom };
};

/** What may be said of an observation beside a former one; nothing where one of them is hidden. */
const comparisonOf = (
  row: ObservationRow,
  { observations: all, dips }: ObservedOfLeader,
  reader: ObservationReader,
): MetricOfLeader['comparison'] => {
  const now = figureAt(row, reader);
  const others = all.flatMap((one) => figureAt(one, reader) ?? []);
  const former = now === null ? null : formerOf(now, others);
  if (now === null || former === null) return null;
  const expectedDip = [now, former].some((figure) => dipIn(figure, dips) !== null);
  return { ...compareFigures(now, former), with: { from: former.from, to: former.to }, expectedDip };
};

/** Every metric of a leader in a period, in the words that it was observed under; those without an observation last. */
export const presentMetricsOfLeader = (
  metrics: readonly MetricRow[],
  { observations, dips }: ObservedOfLeader,
  period: ObservedPeriod,
  reader: ObservationReader,
): MetricOfLeader[] => {
  const inPeriod = observations.filter(({ from, to }) => from === period.from && to === period.to);
  const ids = [...new Set(metrics.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const observed = inPeriod.find(({ metricId }) => metricId === id);
    const editions = metrics.filter((metric) => metric.id === id);
    const metric = editions.find(({ edition }) => edition === observed?.edition) ?? editions[0];
    if (metric === undefined) return [];
    const all = observations.filter(({ metricId }) => metricId === id);
    return [
      {
        metric: wordsOf(metric),
        observation: observed === undefined ? null : presentObservation(observed, reader),
        comparison: observed === undefined ? null : comparisonOf(observed, { observations: all, dips }, reader),
        points: all
          .toReversed()
          .map((row) => ({ ...presentPoint(row, reader), expectedDip: dipIn(row, dips) !== null })),
      },
    ];
  });
};
