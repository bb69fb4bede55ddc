import type {
  Forecast,
  ForecastBand,
  ForecastBench,
  ForecastResult,
  ForecastStage,
} from '@understudy/contracts/indicators-forecast';
import { addCalendarMonths } from '@understudy/domain/calendar/day';
import type { Sayings } from '../sayings.js';
import { courseOf } from '../sheet-course.js';
import type { SheetRow, SheetSection } from '../sheet-shape.js';
import { type AheadWords, aheadWords } from './sheet-words.js';

const year = 12;

/** The newest forecast of the group with the day it was worked out on and what was asked, and when its bench falls short. */
export const forecastSections = (forecast: Forecast | null, locale: 'en-GB' | 'de', say: Sayings): SheetSection[] => {
  if (forecast === null || forecast.result === null) return [];
  const words = aheadWords(locale);
  return [courses(forecast, forecast.result, words, say), benchAhead(forecast, forecast.result, words, say)];
};

const courses = (forecast: Forecast, result: ForecastResult, words: AheadWords, say: Sayings): SheetSection => {
  const { base, asked } = result;
  const all = base.total;
  const range = ({ p10, p90 }: ForecastBand) => `${say.number(p10)} – ${say.number(p90)}`;
  const row = (name: string, bands: readonly ForecastBand[], asAsked: readonly ForecastBand[] | undefined) => {
    const [now, later, askedLater] = [bands[0], bands.at(-1), asAsked?.at(-1)];
    if (now === undefined || later === undefined || later.high === 0) return [];
    const cells = [name, say.number(now.p50), say.number(later.p50), range(later)];
    return [askedLater === undefined ? cells : [...cells, say.number(askedLater.p50), range(askedLater)]];
  };
  const rows = [
    ...row(words.everybody, all, asked?.total),
    ...base.stages.flatMap(({ stage, people }) =>
      row(stage.name, people, asked?.stages.find((one) => one.stage.id === stage.id)?.people),
    ),
  ];
  if (rows.length === 0) return { title: words.title, rows: [] };
  const months = all.length - 1;
  const least = Math.min(...all.map(({ p10 }) => p10));
  const most = Math.max(least + 1, ...all.map(({ p90 }) => p90));
  const day = say.day(forecast.asOf);
  const question = questionWords(forecast, result, words, say);
  return {
    title: words.title,
    lead: say.byFormulas(words.lead(day, say.number(months)), forecast.formulaVersion),
    rows: [],
    course: {
      points: courseOf(
        all.map(({ p10, p50, p90 }) => ({ value: p50, lower: p10, upper: p90 })),
        least,
        most,
      ),
      ticks: [
        { at: 0, words: say.number(least) },
        { at: 1, words: say.number(most) },
      ],
      ends: [day, say.day(addCalendarMonths(forecast.asOf, months))],
    },
    table: {
      columns: [
        ...[words.stage, day, words.inMonths(say.number(months)), words.range],
        ...(asked === null ? [] : [words.asAsked, words.rangeAsked]),
      ],
      rows,
    },
    ...(question === null ? {} : { after: question }),
  };
};

/** What was asked in one sentence; people who are imagined to leave are counted alone, for the sheet is handed on. */
const questionWords = (
  { question, leavings }: Forecast,
  { estimates }: ForecastResult,
  words: AheadWords,
  say: Sayings,
): string | null => {
  const names = new Map(estimates.map(({ stage }) => [stage.key, stage.name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  const parts = [
    ...question.attrition.map((one) => words.attrition(nameOf(one.stageKey), say.number(one.factor))),
    ...question.hires.map((one) => words.hires(nameOf(one.stageKey), say.number(one.perMonth))),
    ...question.promotions.map((one) =>
      words.promotions(nameOf(one.fromStageKey), nameOf(one.toStageKey), say.number(one.perMonth)),
    ),
    ...question.cohorts.map((one) =>
      words.cohort(nameOf(one.stageKey), say.number(one.people), say.number(one.inMonths)),
    ),
    ...(leavings.length === 0 ? [] : [words.leavings(say.number(leavings.length))]),
  ];
  return parts.length === 0 ? null : `${words.asked} ${parts.join('; ')}.`;
};

const benchAhead = (
  { asOf, months, formulaVersion }: Forecast,
  { base, asked }: ForecastResult,
  words: AheadWords,
  say: Sayings,
): SheetSection => {
  const short = ({ shortFrom }: ForecastBench) =>
    shortFrom === null
      ? words.lasts(say.number(months))
      : words.shortFrom(say.month(addCalendarMonths(asOf, shortFrom)));
  const row = ({ stage, bench, openings }: ForecastStage): SheetRow[] => {
    if (bench === null) return [];
    if (bench.status !== 'shown') return [{ label: stage.name, text: words.untold[bench.status] }];
    const then = asked?.stages.find((one) => one.stage.id === stage.id)?.bench;
    const asAsked = then?.status === 'shown' ? `${words.asAsked}: ${short(then)}` : null;
    const note = [ratioWords(bench, openings, words, say), asAsked].filter((one) => one !== null).join(' · ');
    return [{ label: stage.name, text: short(bench), note }];
  };
  return { title: words.bench, lead: say.byFormulas(words.benchLead, formulaVersion), rows: base.stages.flatMap(row) };
};

const ratioWords = (
  { pipelineRatio, supply }: ForecastBench,
  openings: ForecastStage['openings'],
  words: AheadWords,
  say: Sayings,
): string => {
  const expected = openings.find(({ months }) => months === year);
  if (pipelineRatio === null || supply === null || expected === undefined) return words.noSeats;
  const ratio = say.number(Math.round(pipelineRatio * 10) / 10);
  return words.ratio(ratio, say.number(supply['ready-now']), say.number(expected.mean));
};
