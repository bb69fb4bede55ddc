import type { Forecast, ForecastBand } from '@understudy/contracts/indicators-forecast';
import { addCalendarMonths } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import type { ChartTable } from '../../components/numbers-table.js';
import { useFormat } from '../../lib/format.js';

/** How many there may be at a stage, or on the whole ladder, as before and as asked. */
export type Course = {
  readonly name: string;
  readonly base: readonly ForecastBand[];
  readonly asked: readonly ForecastBand[] | null;
};

const everySo = 6;

/** Courses in rows, one to a half-year. */
export const useFanTable = () => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  return (
    courses: readonly Course[],
    { asOf, formulaVersion }: Pick<Forecast, 'asOf' | 'formulaVersion'>,
  ): ChartTable => {
    const asks = courses.some(({ asked }) => asked !== null);
    return {
      formulaVersion,
      columns: [
        t('fan.stage'),
        t('fan.day'),
        t('fan.low'),
        t('fan.p10'),
        t('fan.p50'),
        t('fan.p90'),
        t('fan.high'),
        ...(asks ? [t('fan.askedP50')] : []),
      ],
      rows: courses.flatMap(({ name, base, asked }) =>
        base
          .filter(({ month }) => month % everySo === 0)
          .map(({ month, low, p10, p50, p90, high }) => [
            name,
            format.month(addCalendarMonths(asOf, month)),
            ...[low, p10, p50, p90, high],
            ...(asks ? [asked?.find((band) => band.month === month)?.p50 ?? '–'] : []),
          ]),
      ),
    };
  };
};
