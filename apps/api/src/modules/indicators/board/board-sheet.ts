import type { Figure, IndicatorReport, TrendPoint } from '@understudy/contracts/indicators';
import type { CostLedger } from '@understudy/contracts/indicators-costs';
import type { ProgrammeEffect } from '@understudy/contracts/indicators-effect';
import type { ForecastResult } from '@understudy/contracts/indicators-forecast';
import { type BoardWords, boardWords } from './sheet-words.js';

/** A row of a section: a label, words beside it, and where a bar or an interval lies between 0 and 1. */
export type SheetRow = {
  readonly label: string;
  readonly text: string;
  readonly note?: string;
  readonly bar?: number;
  readonly range?: readonly [lower: number, value: number, upper: number];
};

export type SheetSection = {
  readonly title: string;
  readonly lead?: string;
  readonly rows: readonly SheetRow[];
  /** A course over time, each point between 0 and 1 both ways; band edges beside the value. */
  readonly course?: readonly {
    readonly x: number;
    readonly value: number;
    readonly lower: number;
    readonly upper: number;
  }[];
  readonly courseEnds?: readonly [string, string, string, string];
  readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly after?: string;
};

export type BoardSheet = {
  readonly language: string;
  readonly title: string;
  readonly organisation: string;
  readonly lead: string;
  readonly foot: string;
  readonly sections: readonly SheetSection[];
};

/** Everything that the page shows to whoever asks. */
export type BoardFacts = {
  readonly organisation: string;
  readonly report: IndicatorReport;
  readonly retention: readonly TrendPoint[];
  readonly effects: readonly ProgrammeEffect[];
  readonly forecast: ForecastResult | null;
  readonly costs: CostLedger;
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
    ...facts.effects.map((effect) => effectSection(effect, words, say)),
    forecastSection(facts, words, say),
    costSection(facts, words, say),
  ].filter(({ rows, course, table }) => rows.length > 0 || course !== undefined || table !== undefined);
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
  const { status, value, lower, upper } = figure;
  if (status !== 'shown' || value === null) {
    return [{ label, text: words.status[status === 'shown' ? 'not-recorded' : status] }];
  }
  if (lower === null || upper === null) return [{ label, text: say.percent(value) }];
  return [
    {
      label,
      text: say.percent(value),
      note: say.interval(lower, upper),
      range: [Math.min(1, lower), Math.min(1, value), Math.min(1, upper)],
    },
  ];
};

const courseSection = ({ retention }: BoardFacts, words: BoardWords, say: Sayings): SheetSection => {
  const points = retention.flatMap(({ asOf, value, lower, upper }) =>
    value === null || lower === null || upper === null ? [] : [{ asOf, value, lower, upper }],
  );
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return { title: words.retention, rows: [] };
  const least = Math.max(0, Math.floor(Math.min(...points.map(({ lower }) => lower)) * 10) / 10);
  const height = (value: number) => (value - least) / Math.max(1 - least, 0.01);
  return {
    title: words.retention,
    lead: words.band,
    rows: [],
    course: points.map(({ value, lower, upper }, at) => ({
      x: at / (points.length - 1),
      value: height(value),
      lower: height(lower),
      upper: height(upper),
    })),
    courseEnds: [say.percent(least), say.percent(1), say.day(first.asOf), say.day(last.asOf)],
  };
};

const benchSection = ({ report }: BoardFacts, words: BoardWords, say: Sayings): SheetSection => ({
  title: words.bench,
  lead: words.benchLead,
  rows: [
    ...(['ready-now', 'within-1-year', 'within-3-years'] as const).flatMap((horizon) =>
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
  const table = rows.length > 0 ? { table: { columns: words.forecastColumns, rows } } : {};
  return { title: words.forecast, lead: words.forecastLead, rows: [], ...table };
};

const costSection = ({ costs }: BoardFacts, words: BoardWords, say: Sayings): SheetSection => ({
  title: words.costs,
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
});
