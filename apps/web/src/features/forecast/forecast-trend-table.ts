import type { TrendPoint } from '@understudy/contracts/indicators';
import type {
  ForecastTrendPoint,
  ForecastTrendStage,
  MonthWithoutForecast,
} from '@understudy/contracts/indicators-forecast-trend';
import { useTranslation } from 'react-i18next';
import type { ChartTable } from '../../components/numbers-table.js';
import { useFormat } from '../../lib/format.js';

/** What is drawn of a forecast: seats within twelve months, or who is ready now for each. */
export type ForecastFigure = 'seats' | 'ratio';

/** What forecasts said of one stage, the oldest first. */
export type StageCourse = (ForecastTrendStage & Omit<ForecastTrendPoint, 'stages' | 'monthEnd'>)[];

export const ofStage = (points: readonly ForecastTrendPoint[], stageId: string): StageCourse =>
  points.flatMap(({ stages, monthEnd: _, ...forecast }) =>
    stages.filter(({ stage }) => stage.id === stageId).map((own) => ({ ...own, ...forecast })),
  );

/** A forecast of the course, or the end of a month of which there is none. */
export type CourseRow = StageCourse[number] | MonthWithoutForecast;

/** The course with the month ends between its first and its last that have no forecast. */
export const withGaps = (course: StageCourse, without: readonly MonthWithoutForecast[]): CourseRow[] => {
  const [first, last] = [course[0]?.asOf ?? '', course.at(-1)?.asOf ?? ''];
  const gaps = without.filter(({ asOf }) => first < asOf && asOf < last);
  return [...course, ...gaps].toSorted((one, other) => one.asOf.localeCompare(other.asOf));
};

/**
 * How many have a year that is over, and in how many of them the real number lay within the range of four of five; the same of
 * 95 of 100, among those that were kept with it.
 */
export const held = (course: StageCourse): { over: number; right: number; wide: { known: number; right: number } } => {
  const over = course.flatMap(({ opened, expected }) => (opened === null ? [] : [{ opened, expected }]));
  const right = over.filter(({ opened, expected }) => opened >= expected.p10 && opened <= expected.p90);
  const wide = over.flatMap(({ opened, expected: { low, high } }) =>
    low === null || high === null ? [] : [opened >= low && opened <= high],
  );
  return {
    over: over.length,
    right: right.length,
    wide: { known: wide.length, right: wide.filter((within) => within).length },
  };
};

/** A point of the course as charts draw it; a gap where there is no forecast. */
export const drawnPoint = (
  row: CourseRow,
  figure: ForecastFigure,
): Pick<TrendPoint, 'asOf' | 'status' | 'value' | 'lower' | 'upper'> & { formulaVersion?: number } => {
  if ('why' in row) return { asOf: row.asOf, status: 'not-recorded', value: null, lower: null, upper: null };
  const { asOf, formulaVersion, expected, bench, pipelineRatio } = row;
  return figure === 'seats'
    ? { asOf, formulaVersion, status: 'shown', value: expected.p50, lower: expected.p10, upper: expected.p90 }
    : {
        ...{ asOf, formulaVersion },
        status: bench === 'shown' && pipelineRatio === null ? 'not-applicable' : bench,
        value: pipelineRatio,
        lower: null,
        upper: null,
      };
};

/** What the band of a forecast of the course holds, and which numbers 95 of 100 courses, in words. */
export const useBandWords = (course: readonly CourseRow[]): ((at: number) => readonly string[]) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const range = (low: number, high: number) =>
    t('openings.range', { low: format.count(low), high: format.count(high) });
  return (at) => {
    const row = course[at];
    if (row === undefined || 'why' in row) return [];
    const { low, p10, p90, high } = row.expected;
    const wide = low === null || high === null ? [] : [`${t('fan.interval')}: ${range(low, high)}`];
    return [`${t('fan.band')}: ${range(p10, p90)}`, ...wide];
  };
};

/** The course of one stage as a table: what was expected, what came, and the ratio, by which formulas; or why there is none. */
export const useForecastTrendTable = (course: readonly CourseRow[]): ChartTable => {
  const { t } = useTranslation(['forecast', 'figures']);
  const format = useFormat();
  const said = (value: number | null) => (value === null ? '–' : format.number(Math.round(value * 100) / 100));
  return {
    columns: [
      t('course.day'),
      t('course.seats'),
      t('fan.low'),
      t('fan.p10'),
      t('fan.p90'),
      t('fan.high'),
      t('course.opened'),
      t('ratio.ready'),
      t('openings.ratio'),
      t('course.keptAt'),
      t('figures:formulas.column'),
    ],
    rows: course.map((row) => {
      if ('why' in row) return [format.day(row.asOf), t(`course.why.${row.why}`), ...Array<string>(9).fill('–')];
      const { asOf, expected, opened, bench, readyNow, pipelineRatio, keptAt, formulaVersion } = row;
      return [
        format.day(asOf),
        said(expected.p50),
        said(expected.low),
        said(expected.p10),
        said(expected.p90),
        said(expected.high),
        said(opened),
        bench === 'shown' ? said(readyNow) : t(`bench.${bench}`),
        said(pipelineRatio),
        format.instant(keptAt),
        formulaVersion,
      ];
    }),
  };
};
