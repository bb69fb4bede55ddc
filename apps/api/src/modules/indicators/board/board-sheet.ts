import type { BenchHorizon, IndicatorName, IndicatorReport, TrendPoint } from '@understudy/contracts/indicators';
import type { ConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import type { CostLedger, CostLine } from '@understudy/contracts/indicators-costs';
import type { ProgrammeEffect } from '@understudy/contracts/indicators-effect';
import type { Forecast } from '@understudy/contracts/indicators-forecast';
import type { CriticalRole } from '@understudy/contracts/succession';
import { whoseShares } from '@understudy/domain/indicators/cost-ledger';
import { forecastSections } from './ahead/forecast-sections.js';
import { figureRow } from './figure-row.js';
import { talentSection, toldSections } from './people/people-sections.js';
import { effectSections } from './programmes/effect-sections.js';
import { roleSection } from './roles/role-section.js';
import { type Sayings, sayings } from './sayings.js';
import { courseOf } from './sheet-course.js';
import type { BoardSheet, SheetSection } from './sheet-shape.js';
import { type BoardWords, boardWords } from './sheet-words.js';

/** Everything that the page shows to whoever asks. */
export type BoardFacts = {
  readonly organisation: string;
  readonly report: IndicatorReport;
  readonly retention: readonly TrendPoint[];
  readonly effects: readonly ProgrammeEffect[];
  /** They are those for which somebody of the group stands, not all in sight. */
  readonly areEffectsOfGroup: boolean;
  readonly forecast: Forecast | null;
  readonly costs: CostLedger;
  readonly readiness: ConfidentialFigures;
  readonly roles: readonly CriticalRole[];
};

const people = ['retention', 'first-year-retention', 'turnover', 'regretted-turnover'] as const;
const bench = ['coverage', 'effective-bench-strength'] as const;
const openings = ['internal-fill-rate', 'external-reliance', 'succession-effectiveness', 'days-to-fill'] as const;

/**
 * Arranges what the page shows as sections of a PDF, in one language; what has nothing to say is left out. `linchpinsBy` is how
 * soon those are ready who are counted to say without whom fewer roles could be filled.
 */
export const boardSheet = (facts: BoardFacts, locale: 'en-GB' | 'de', linchpinsBy: BenchHorizon): BoardSheet => {
  const { organisation, report } = facts;
  const words = boardWords(locale);
  const say = sayings(locale, words);
  const known = report.knownOn === null ? null : say.day(report.knownOn);
  const sections = [
    flowSection(facts, words, say),
    peopleSection(facts, words, say),
    courseSection(facts, words, say),
    benchSection(facts, linchpinsBy, words, say),
    roleSection(facts, linchpinsBy, locale, say),
    openingsSection(facts, words, say),
    ...toldSections(facts.readiness, locale, say),
    talentSection(report, locale, say),
    ...effectSections(facts, locale, say),
    ...forecastSections(facts.forecast, locale, say),
    costSection(facts, words, say),
  ].filter(
    ({ rows, course, table, after }) => rows.length > 0 || [course, table, after].some((one) => one !== undefined),
  );
  return {
    language: locale,
    title: `${words.title}: ${report.group.name}`,
    organisation,
    lead: [
      words.lead(say.day(report.windowFrom), say.day(report.asOf)),
      ...(known === null ? [] : [words.known(known), words.notKnown]),
    ].join(' '),
    foot: [
      words.foot(organisation, say.day(report.asOf), report.formulaVersion),
      ...(known === null ? [] : [words.knownFoot(known)]),
    ].join(' · '),
    sections,
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

/** Who was kept, and who was left out of that because nobody knows when they began. */
const peopleSection = ({ report }: BoardFacts, words: BoardWords, say: Sayings): SheetSection => {
  const unknown = countIn(report.figures, 'first-year-retention', 'unknownStart');
  return {
    title: words.figures,
    rows: people.flatMap((name) => figureRow(report, name, null, words, say)),
    ...(unknown > 0 ? { after: words.unknownJoiners(say.number(unknown)) } : {}),
  };
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

const benchSection = (
  { report }: BoardFacts,
  linchpinsBy: BenchHorizon,
  words: BoardWords,
  say: Sayings,
): SheetSection => ({
  title: words.bench,
  lead: words.benchLead,
  rows: [
    ...(['ready-now', 'within-1-year', 'within-2-years', 'within-3-years'] as const).flatMap((horizon) =>
      bench.flatMap((name) => figureRow(report, name, horizon, words, say)),
    ),
    ...linchpinsOf(report, linchpinsBy, words),
  ],
});

/** Those of the horizon asked for; nothing where there are none at any, or where it was not kept who they were. */
const linchpinsOf = ({ linchpins }: IndicatorReport, by: BenchHorizon, words: BoardWords): SheetSection['rows'] => {
  const names = linchpins.find(({ horizon }) => horizon === by)?.people?.map(({ person }) => person.name);
  const areSome = linchpins.some(({ people: some }) => some !== null && some.length > 0);
  if (names === undefined || !areSome) return [];
  return [{ label: words.linchpins(words.horizon[by]), text: names.join(', ') || words.nobodyAlone }];
};

/** How leadership openings were filled, and how soon; nothing where none was recorded. */
const openingsSection = ({ report }: BoardFacts, words: BoardWords, say: Sayings): SheetSection => {
  const own = report.figures.filter(({ indicator }) => openings.some((name) => name === indicator));
  const [open, unknown] = [countIn(own, 'days-to-fill', 'open'), countIn(own, 'internal-fill-rate', 'unknownStart')];
  const after = [
    ...(open > 0 ? [words.stillOpen(say.number(open))] : []),
    ...(unknown > 0 ? [words.unknownStart(say.number(unknown))] : []),
  ].join(' ');
  return {
    title: words.openings,
    lead: words.openingsLead,
    rows: own.every(({ status }) => status === 'not-applicable')
      ? []
      : openings.flatMap((name) => figureRow(report, name, null, words, say)),
    ...(after === '' ? {} : { after }),
  };
};

const countIn = (figures: IndicatorReport['figures'], name: IndicatorName, detail: string): number => {
  const value = figures.find(({ indicator }) => indicator === name)?.details[detail];
  return typeof value === 'number' ? value : 0;
};

const costSection = ({ costs }: BoardFacts, words: BoardWords, say: Sayings): SheetSection => {
  const lines = costs.lines.flatMap((one) => (one.total === null ? [] : [one.total]));
  const inputWords = (line: CostLine['line'], { share, salary, isDefault }: NonNullable<CostLine['inputs']>) =>
    [
      words.input[line](
        `${say.percent(share.low)} – ${say.percent(share.high)}`,
        salary === null ? null : say.money(costs.currency, { low: salary, high: salary }),
      ),
      isDefault ? words.source[line] : words.ownShare,
    ].join(' ');
  const sum = {
    low: lines.reduce((all, { low }) => all + low, 0),
    high: lines.reduce((all, { high }) => all + high, 0),
  };
  return {
    title: lines.length === 0 ? words.costs : `${words.costs}: ${say.money(costs.currency, sum)}`,
    lead: say.byFormulas(words.costsLead[whoseShares(costs.lines)], costs.formulaVersion),
    rows: costs.lines.flatMap(
      ({ line, quantity, each, total, leavings, averageHeadcount, bestRate, unknownStart, inputs }) =>
        quantity === null || each === null || total === null
          ? []
          : [
              {
                label: words.cost[line],
                text: say.money(costs.currency, total),
                note: [
                  words.times(say.number(quantity), say.money(costs.currency, each)),
                  ...(leavings === null || averageHeadcount === null || bestRate === null
                    ? []
                    : [words.leavers(say.number(leavings), say.number(averageHeadcount), say.percent(bestRate))]),
                  ...(unknownStart ? [words.unknownStart(say.number(unknownStart))] : []),
                  ...(inputs === null ? [] : [inputWords(line, inputs)]),
                ].join(' · '),
              },
            ],
    ),
  };
};
