import type { EffectivenessObservation, MetricOfLeader } from '@understudy/contracts/effectiveness-observations';
import { figureOf } from '@understudy/domain/effectiveness/metric-figure';
import type { ObservationRow } from './observations.repository.js';

/** What the reader may see and do beyond that they may see the leader at all. */
export type ObservationReader = { readonly seesSuccession: boolean; readonly mayReport: boolean };

const ofSuccession: ReadonlySet<string> = new Set(['coverage', 'effective-bench-strength']);
const nothing = { numerator: null, denominator: null, n: null, spread: null };
const hidden = { status: 'suppressed', value: null, lower: null, upper: null, ...nothing } as const;

/**
 * The figure of an observation. Made of nominations, it is hidden as a whole from whoever may not see those, however many they
 * are: figures of different days would else tell of single ones. So is one of answers in confidence from everybody, where more
 * of them are asked for since: what was told beside it was held apart from it by the fewer ones.
 */
const figureFor = (row: ObservationRow, { seesSuccession }: ObservationReader) => {
  if (row.keptBack || (ofSuccession.has(row.takenFrom) && !seesSuccession)) return hidden;
  const { numerator, denominator, spread } = row;
  return { numerator, denominator, spread, ...figureOf(row.measure, row) };
};

/** An observation for one reader. */
export const presentObservation = (row: ObservationRow, reader: ObservationReader): EffectivenessObservation => {
  const { id, edition, measure, misleads, from, to, windowFrom, source, note, state, recordedAt } = row;
  const changeable = reader.mayReport && state === 'standing' && source !== 'computed';
  return {
    id,
    leader: { id: row.leaderId, name: row.leaderName },
    metric: { id: row.metricId, name: row.metricName },
    ...{ edition, measure, misleads, from, to, windowFrom, source, note, state, recordedAt },
    ...figureFor(row, reader),
    reportedBy: row.reporterId === null ? null : { id: row.reporterId, name: row.reporterName ?? '' },
    abilities: changeable ? ['correct', 'withdraw'] : [],
  };
};

type ObservedPoint = Omit<MetricOfLeader['points'][number], 'expectedDip'>;

/** An observation as a point of a trend. */
export const presentPoint = (row: ObservationRow, reader: ObservationReader): ObservedPoint => {
  const { status, value, lower, upper, n } = figureFor(row, reader);
  const { from, to, measure, edition } = row;
  return { from, to, measure, edition, status, value, lower, upper, n };
};
