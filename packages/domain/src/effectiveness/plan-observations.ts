import type { IntakeProblem } from '@understudy/contracts/effectiveness-intake';
import { addDays } from '../calendar/day.js';
import { tellsByChange, tellsByNesting } from './guarded-counts.js';
import { numberProblems, type ObservedNumbers } from './metric-figure.js';
import type { MetricMeasure, MetricSource } from './metrics/metric-shape.js';
import { periodProblem } from './observed-periods.js';

/** Something that was observed, as it comes in. */
export type ObservationDraft = ObservedNumbers & {
  readonly line: number;
  /** Its name where it comes from; null for what is reported by hand or in a file. */
  readonly key: string | null;
  readonly leaderId: string;
  readonly metricId: string;
  readonly from: string;
  readonly to: string;
  readonly note: string;
};

export type KnownMetric = {
  readonly edition: number;
  readonly level: string;
  readonly measure: MetricMeasure;
  readonly source: MetricSource;
  readonly guarded: boolean;
};

/** What was observed before: of the leaders concerned, and of everybody what is made of answers in confidence. */
export type KnownObservation = ObservedNumbers & {
  readonly id: string;
  readonly key: string | null;
  readonly leaderId: string;
  readonly metricId: string;
  readonly from: string;
  readonly to: string;
  readonly note: string;
  readonly standing: boolean;
  /** As counted by the edition under which it was observed. */
  readonly level: string;
  readonly measure: MetricMeasure;
  readonly guarded: boolean;
};

/** All that decides whether observations can be taken. */
export type ObservationFacts = {
  readonly today: string;
  readonly threshold: number;
  /** Metrics in use, by id. */
  readonly metrics: ReadonlyMap<string, KnownMetric>;
  readonly levelOn: (personId: string, day: string) => string | null;
  readonly leads: (leaderId: string, personId: string, day: string) => boolean;
  readonly known: readonly KnownObservation[];
};

/** What is to be written: a new observation, which may correct another one. */
export type PlannedObservation = ObservationDraft & { readonly edition: number; readonly correctsId: string | null };

export type ObservationPlan = {
  readonly planned: readonly PlannedObservation[];
  readonly unchanged: number;
  readonly problems: readonly IntakeProblem[];
};

type Spot = { readonly leaderId: string; readonly metricId: string; readonly from: string; readonly to: string };
const sharesDays = (one: Spot, other: Spot): boolean => one.from < other.to && other.from < one.to;
const overlaps = (one: Spot, other: Spot): boolean =>
  one.leaderId === other.leaderId && one.metricId === other.metricId && sharesDays(one, other);

type Counted = { readonly metricId: string } & Pick<KnownMetric, 'level' | 'measure' | 'guarded'>;
/**
 * Whether two figures may have been made of the same answers: those of one metric, and those that are counted the same way of
 * leaders of two levels, because one survey is asked once and told of teams and of the department around them.
 */
const mayShareAnswers = (one: Counted, other: Counted): boolean =>
  one.metricId === other.metricId ||
  (one.guarded && other.guarded && one.measure === other.measure && one.level !== other.level);

const said = [
  'leaderId',
  'metricId',
  'from',
  'to',
  'value',
  'numerator',
  'denominator',
  'n',
  'spread',
  'note',
] as const;
const saysTheSame = (draft: ObservationDraft, known: KnownObservation): boolean =>
  said.every((field) => draft[field] === known[field]);

/** How many answers stand behind an observation. */
const answersOf = ({ n, denominator }: ObservedNumbers): number => n ?? denominator ?? 0;

/**
 * Plans what comes in of observations: the row and the field of everything that cannot be taken, what is new, what corrects an
 * observation of the same name or that `corrects` says, and how much is known already.
 */
export const planObservations = (
  drafts: readonly ObservationDraft[],
  facts: ObservationFacts,
  corrects?: string,
): ObservationPlan => {
  const problems: IntakeProblem[] = [];
  const planned: PlannedObservation[] = [];
  let unchanged = 0;
  for (const draft of drafts) {
    const former = facts.known.find(
      ({ id, key, standing }) => standing && (id === corrects || (key !== null && key === draft.key)),
    );
    if (former && saysTheSame(draft, former)) {
      unchanged += 1;
      continue;
    }
    const metric = facts.metrics.get(draft.metricId);
    const found = problemsOf(draft, metric, facts, former?.id, planned);
    problems.push(
      ...found.map(({ field, code, value }) => ({ line: draft.line, field, code, value: value.slice(0, 100) })),
    );
    if (found.length === 0 && metric)
      planned.push({ ...draft, edition: metric.edition, correctsId: former?.id ?? null });
  }
  problems.push(...nestingProblems(planned, facts));
  return { planned, unchanged, problems: problems.toSorted((one, other) => one.line - other.line) };
};

type Found = Pick<IntakeProblem, 'field' | 'code' | 'value'>;

const periodCodes = {
  reversed: 'period-reversed',
  'not-over': 'period-not-over',
  'too-short': 'period-too-short',
  'too-long': 'period-too-long',
} as const;

const problemsOf = (
  draft: ObservationDraft,
  metric: KnownMetric | undefined,
  facts: ObservationFacts,
  formerId: string | undefined,
  planned: readonly PlannedObservation[],
): Found[] => {
  if (metric === undefined) return [{ field: 'metric', code: 'metric-unknown', value: '' }];
  if (metric.source !== 'reported') return [{ field: 'metric', code: 'metric-computed', value: '' }];
  const wrongPeriod = periodProblem(draft, facts.today);
  if (wrongPeriod !== null) return [{ field: 'to', code: periodCodes[wrongPeriod], value: draft.to }];
  const level = facts.levelOn(draft.leaderId, addDays(draft.to, -1));
  if (level !== metric.level) return [{ field: 'metric', code: 'level-differs', value: level ?? '' }];
  const numbers = numberProblems(metric.measure, draft).map(({ field, code }): Found => {
    return { field, code: code === 'missing' ? 'value-missing' : code, value: String(draft[field] ?? '') };
  });
  if (numbers.length > 0) return numbers;
  if (planned.some((one) => overlaps(one, draft))) return [{ field: 'from', code: 'row-twice', value: draft.from }];
  const there = facts.known.filter((one) => overlaps(one, draft));
  if (there.some(({ standing, id }) => standing && id !== formerId)) {
    return [{ field: 'from', code: 'observed-already', value: draft.from }];
  }
  if (!metric.guarded) return [];
  const n = answersOf(draft);
  const field = metric.measure === 'mean' ? 'n' : 'denominator';
  if (n < facts.threshold) return [{ field, code: 'too-few-answers', value: String(n) }];
  const counted = { ...metric, metricId: draft.metricId };
  const told = facts.known.filter(
    (one) => one.leaderId === draft.leaderId && sharesDays(one, draft) && mayShareAnswers(one, counted),
  );
  return tellsByChange(n, told.map(answersOf), facts.threshold)
    ? [{ field, code: 'tells-answers', value: String(n) }]
    : [];
};

/** Answers of lines inside each other and of the same days, whichever metric they were told by, and before corrections as well. */
const nestingProblems = (planned: readonly PlannedObservation[], facts: ObservationFacts): IntakeProblem[] =>
  planned.flatMap((draft) => {
    const metric = facts.metrics.get(draft.metricId);
    if (!metric?.guarded) return [];
    const counted = { ...metric, metricId: draft.metricId };
    const beside = planned.flatMap((one) => {
      const its = facts.metrics.get(one.metricId);
      return its === undefined ? [] : [{ ...one, level: its.level, measure: its.measure, guarded: its.guarded }];
    });
    const fits = (one: Spot & Counted): boolean => sharesDays(one, draft) && mayShareAnswers(one, counted);
    const known = facts.known.filter(fits);
    // Said anew of as many answers, it tells of nobody who was not told of before.
    if (known.some((one) => one.leaderId === draft.leaderId && answersOf(one) === answersOf(draft))) return [];
    const counts = [
      ...beside.filter(fits).map((one) => ({ leaderId: one.leaderId, n: answersOf(one), together: true })),
      ...known.map((one) => ({ leaderId: one.leaderId, n: answersOf(one), together: false })),
    ];
    const day = addDays(draft.to, -1);
    const leads = (one: string, other: string): boolean => facts.leads(one, other, day);
    const field = metric.measure === 'mean' ? 'n' : 'denominator';
    return tellsByNesting(draft.leaderId, counts, leads, facts.threshold)
      ? [{ line: draft.line, field, code: 'tells-answers' as const, value: String(answersOf(draft)) }]
      : [];
  });
