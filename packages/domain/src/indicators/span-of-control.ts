import { dayNumber } from '../calendar/day.js';
import { includesDay } from '../calendar/interval.js';
import { type Figure, type FigureRequest, type FigureStatus, fewestForRate, figure, type Measure } from './figure.js';
import type { PeopleGroup } from './group.js';
import { membersOn } from './group-members.js';
import type { IndexedHistory } from './indexed-history.js';
import { stayOn } from './person-record.js';

/** How many people report to each of some managers: the middle of it, and what a tenth has at most and nine tenths have. */
export type Span = {
  readonly managers: number;
  /** Direct reports of all of them together. */
  readonly reports: number;
  readonly status: FigureStatus;
  readonly median: number | null;
  readonly p10: number | null;
  readonly p90: number | null;
};

/** The spans of managers at one stage; null for those outside the ladder. */
export type SpanOfLevel = Span & { readonly stageId: string | null };

/** The spans of all, and by the stage of the manager in the order of the ladder, those outside it last. */
export type SpanDetails = {
  readonly p10: number | null;
  readonly p90: number | null;
  readonly levels: readonly SpanOfLevel[];
};

/** One manager and how many people report to them directly. */
export type SpanRecord = { readonly personId: string; readonly stageId: string | null; readonly reports: number };

/** The value below which such a part of the values lies, in a straight line between two of them; of at least one value. */
export function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new RangeError('Nothing has no quantile.');
  return below + (above - below) * (place - Math.floor(place));
}

/** What the spans of some managers come to; the counts alone where there are too few of them. */
export function spanOf(spans: readonly number[], fewest = fewestForRate): Span {
  const sorted = spans.toSorted((one, other) => one - other);
  const counts = { managers: sorted.length, reports: sorted.reduce((sum, span) => sum + span, 0) };
  if (sorted.length === 0) return { ...counts, status: 'not-applicable', ...unsaid };
  if (sorted.length < fewest) return { ...counts, status: 'too-few', ...unsaid };
  const [p10, median, p90] = [0.1, 0.5, 0.9].map((part) => quantile(sorted, part)) as [number, number, number];
  return { ...counts, status: 'shown', median, p10, p90 };
}

const unsaid = { median: null, p10: null, p90: null } as const;

/** The span as a measure: the median, of so many direct reports of so many managers. Everybody is counted: no interval. */
export const measureOfSpan = ({ managers, reports, status, median }: Span): Measure => ({
  ...{ numerator: reports, denominator: managers, value: median },
  ...{ lower: null, upper: null, status },
});

/**
 * Span of control: how many people report directly to each manager of the group on the as-of date. A manager is whoever
 * somebody reports to on that day; the leader of a line is not in it.
 */
export function spanOfControl(index: IndexedHistory, request: FigureRequest<PeopleGroup>): Figure<SpanDetails> {
  const records = spanRecords(index, request);
  const spansOf = (held: readonly SpanRecord[]): Span =>
    spanOf(
      held.map(({ reports }) => reports),
      request.fewest,
    );
  const all = spansOf(records);
  const levels = [...index.stages.map(({ id }) => id), null].flatMap((stageId): SpanOfLevel[] => {
    const held = records.filter((record) => record.stageId === stageId);
    return held.length === 0 ? [] : [{ stageId, ...spansOf(held) }];
  });
  const { p10, p90 } = all;
  return figure('span-of-control', 'ratio', { ...request, window: null }, measureOfSpan(all), { p10, p90, levels });
}

/** The managers of a group on the as-of date with how many report to each, in the order of the history. */
export function spanRecords(index: IndexedHistory, { asOf, group }: FigureRequest<PeopleGroup>): SpanRecord[] {
  const day = dayNumber(asOf);
  const reports = new Map<string, number>();
  for (const person of index.people.values()) {
    const managers = person.managers.filter((line) => includesDay(line, day)).map(({ manager }) => manager.id);
    for (const id of new Set(managers)) reports.set(id, (reports.get(id) ?? 0) + 1);
  }
  return membersOn(index.membersOf(group), day).flatMap((person): SpanRecord[] => {
    const own = reports.get(person.id);
    return own === undefined
      ? []
      : [{ personId: person.id, stageId: stayOn(person, day)?.stage.id ?? null, reports: own }];
  });
}
