import type { Figure, IndicatorReport, TrendPoint } from '@understudy/contracts/indicators';
import type { ConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import type { CostLedger } from '@understudy/contracts/indicators-costs';
import type { ProgrammeEffect } from '@understudy/contracts/indicators-effect';
import type { ForecastResult } from '@understudy/contracts/indicators-forecast';
import type { CriticalRole } from '@understudy/contracts/succession';
import { readinessSection, talentSection } from './people/people-sections.js';
import { roleSection } from './roles/role-section.js';
import type { BoardSheet, SheetCourse, SheetRow, SheetSection } from './sheet-shape.js';
import { type BoardWords, boardWords } from './sheet-words.js';

/** Everything that the page shows to whoever asks. */
export type BoardFacts = {
  readonly organisation: string;
  readonly report: IndicatorReport;
  readonly retention: readonly TrendPoint[];
  readonly effects: readonly ProgrammeEffect[];
  readonly forecast: ForecastResult | null;
  readonly costs: CostLedger;
  readonly readiness: ConfidentialFigures;
  readonly roles: readonly CriticalRole[];
};

const people = ['retention', 'first-year-retention', 'turnover', 'regretted-turnover'] as const;
const bench = ['coverage', 'effective-bench-strength'] as const;

/** Arranges what the page shows as sections of a PDF, in one language; what has nothing to say is left out. */
export const boardSheet = (facts: BoardFacts, locale: 'en-GB' | 'de'): BoardSheet => {
  const { organisation, report } = facts;
  const words = boardWords(locale);
  const say = sayings(locale, words);
  const sections = [
    flowSection(facts, words, say),
    { title: words.figures, rows: people.flatMap((name) => figureRow(report, name, null, words, say)) },
    courseSection(facts, words, say),
    benchSection(facts, words, say),
    roleSection(facts.roles, locale, say),
    readinessSection(facts.readiness, locale, say),
    talentSection(report, locale, say),
    ...facts.effects.map((effect) => effectSection(effect, words, say)),
    forecastSection(facts, words, say),
    costSection(facts, words, say),
  ].filter(
    ({ rows, course, table, after }) => rows.length > 0 || [course, table, after].some((one) => one !== undefined),
  );
  return {
    language: locale,
    title: `${words.title}: ${report.group.name}`,
    organisation,
    lead: words.lead(say.day(report.windowFrom), say.day(report.asOf)),
    foot: words.foot(organisation, say.day(report.asOf)),
    sections,
  };
};

type Sayings = ReturnType<typeof sayings>;

const sayings = (locale: string, words: BoardWords) => {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const points = (value: number) => number.format(Math.round(value * 1000) / 10);
  return {
    day: (value: string) => day.format(new Date(`${value}T00:00:00Z`)),
    percent: percent.format,
    number: number.format,
    points: (value: number) => (value > 0 ? `+${points(value)}` : points(value)),
    interval: (lower: number, upper: number) => words.interval(percent.format(lower), percent.format(upper)),
    money: (currency: string | null, { low, high }: { low: number; high: number }) =>
      new Intl.NumberFormat(locale, {
        ...(currency === null ? {} : { style: 'currency' as const, currency }),
        maximumSignificantDigits: 3,
      }).formatRange(low, high),
  };
};

const flowSection = ({ report }: BoardFacts, words: BoardWords, say: Sayings): SheetSection => {
  const flows = report.flows.toSorted((one, other) => (other.stage?.ordinal ?? 0) - (one.stage?.ordinal ?? 0));
  const most = Math.max(1, ...flows.map(({ closing }) => closing));
  return {
    title: words.flow,
    rows: flows
      .filter(({ stage, closing }) => stage !== null || closing > 0)
      .map(({ stage, closing, promotedOut, joined, left }) => ({
        label: stage?.name ?? words.noStage,
        text: say.number(closing),
        bar: closing / most,
        note: words.moves(say.number(promotedOut), say.number(joined), say.number(left)),
      })),
  };
};

const figureRow = (
  report: IndicatorReport,
  name: Figure['indicator'],
  horizon: Figure['horizon'],
  words: BoardWords,
  say: Sayings,
): SheetRow[] => {
  const figure = report.figures.find((one) => one.indicator === name && one.horizon === horizon);
  if (figure === undefined) return [];
  const label = [words.indicator[name] ?? name, horizon === null ? [] : words.horizon[horizon]].flat().join(', ');
  const { status, value, lower, upper, numerator, denominator, unit } = figure;
  const parts =
    numerator === null || denominator === null
      ? null
      : (unit === 'per-person-year' ? words.rateParts : words.parts)(say.number(numerator), say.number(denominator));
  if (status !== 'shown' || value === null) {
    const why = words.status[status === 'shown' ? 'not-recorded' : status];
    return [status === 'too-few' && parts !== null ? { label, text: parts, note: why } : { label, text: why }];
  }
  const text = unit === 'per-person-year' ? words.perYear(say.percent(value)) : say.percent(value);
  if (lower === null || upper === null) return [{ label, text, ...(parts === null ? {} : { note: parts }) }];
  return [
    {
      label,
      text,
      note: [say.interval(lower, upper), ...(parts === null ? [] : [parts])].join(' · '),
      range: [Math.min(1, lower), Math.min(1, value), Math.min(1, upper)],
    },
  ];
};

type Place = { readonly value: number; readonly lower: number; readonly upper: number };

const courseOf = (places: readonly Place[], least: number, most: number): SheetCourse['points'] => {
  const height = (value: number) => (value - least) / Math.max(most - least, Number.EPSILON);
  return places.map(({ value, lower, upper }, at) => ({
    x: at / Math.max(1, places.length - 1),
    value: height(value),
    lower: height(lower),
    upper: height(upper),
  }));
};

const courseSection = ({ retention }: BoardFacts, words: BoardWords, say: Sayings): SheetSection => {
  const points = retention.flatMap(({ asOf, value, lower, upper }) =>
    value === null || lower === null || upper === null ? [] : [{ asOf, value, lower, upper }],
  );
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return { title: words.retention, rows: [] };
  const least = Math.min(0.9, Math.floor(Math.min(...points.map(({ lower }) => lower)) * 10) / 10);
  return {
    title: words.retention,
    lead: words.band,
    rows: [],
    course: {
      points: courseOf(points, least, 1),
      ticks: [0, 0.5, 1].map((at) => ({ at, words: say.percent(least + at * (1 - least)) })),
      ends: [say.day(first.asOf), say.day(last.asOf)],
    },
  };
};

const benchSection = ({ report }: BoardFacts, words: BoardWords, say: Sayings): SheetSection => ({
  title: words.bench,
  lead: words.benchLead,
  rows: [
    ...(['ready-now', 'within-1-year', 'within-2-years', 'within-3-years'] as const).flatMap((horizon) =>
      bench.flatMap((name) => figureRow(report, name, horizon, words, say)),
    ),
    ...(report.linchpins.length === 0
      ? []
      : [{ label: words.linchpins, text: report.linchpins.map(({ person }) => person.name).join(', ') }]),
  ],
});

const effectSection = ({ programme, comparisons }: ProgrammeEffect, words: BoardWords, say: Sayings): SheetSection => ({
  title: words.effect(programme.name),
  rows: comparisons.flatMap(({ comparison, result }) => {
    if (result === null) return [];
    const { participants, others, retention, promotion } = result;
    const counts = (name: 'stayed' | 'promoted') => ({
      own: `${participants[name]}/${participants.people}`,
      others: `${others[name]}/${others.people}`,
    });
    const range = (one: typeof retention) => words.interval(say.points(one.lower), say.points(one.upper));
    return [
      {
        label: words.against[comparison],
        text: words.stayed(say.points(retention.difference), range(retention), counts('stayed')),
        note: words.promoted(say.points(promotion.difference), range(promotion), counts('promoted')),
      },
    ];
  }),
  after: words.selection,
});

const forecastSection = ({ forecast }: BoardFacts, words: BoardWords, say: Sayings): SheetSection => {
  const courses = forecast
    ? [
        { name: words.everybody, bands: forecast.base.total },
        ...forecast.base.stages.map(({ stage, people: bands }) => ({ name: stage.name, bands })),
      ]
    : [];
  const rows = courses.flatMap(({ name, bands }) => {
    const [now, later] = [bands[0], bands.at(-1)];
    if (now === undefined || later === undefined || later.high === 0) return [];
    return [[name, say.number(now.p50), say.number(later.p50), `${say.number(later.p10)} – ${say.number(later.p90)}`]];
  });
  const [all] = courses;
  if (rows.length === 0 || all === undefined) return { title: words.forecast, rows: [] };
  const least = Math.min(...all.bands.map(({ p10 }) => p10));
  const most = Math.max(least + 1, ...all.bands.map(({ p90 }) => p90));
  return {
    title: words.forecast,
    lead: words.forecastLead,
    rows: [],
    course: {
      points: courseOf(
        all.bands.map(({ p10, p50, p90 }) => ({ value: p50, lower: p10, upper: p90 })),
        least,
        most,
      ),
      ticks: [
        { at: 0, words: say.number(least) },
        { at: 1, words: say.number(most) },
      ],
      ends: [words.now, words.inMonths(say.number(all.bands.length - 1))],
    },
    table: { columns: words.forecastColumns, rows },
  };
};

const costSection = ({ costs }: BoardFacts, words: BoardWords, say: Sayings): SheetSection => {
  const lines = costs.lines.flatMap((one) => (one.total === null ? [] : [one.total]));
  const sum = {
    low: lines.reduce((all, { low }) => all + low, 0),
    high: lines.reduce((all, { high }) => all + high, 0),
  };
  return {
    title: lines.length === 0 ? words.costs : `${words.costs}: ${say.money(costs.currency, sum)}`,
    lead: words.costsLead,
    rows: costs.lines.flatMap(({ line, quantity, each, total }) =>
      quantity === null || each === null || total === null
        ? []
        : [
            {
              label: words.cost[line],
              text: say.money(costs.currency, total),
              note: words.times(say.number(quantity), say.money(costs.currency, each)),
            },
          ],
    ),
  };
};
