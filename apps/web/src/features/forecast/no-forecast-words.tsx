import { Text } from '@mantine/core';
import type { MonthWithoutForecast } from '@understudy/contracts/indicators-forecast-trend';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

const reasons = ['too-little-record', 'nobody'] as const;

/** Why there is no forecast of some month ends; those that wait to be worked out are said beside the button that does it. */
export const NoForecastWords = ({ without }: { without: readonly MonthWithoutForecast[] }) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  return reasons.map((why) => {
    const days = without.filter((one) => one.why === why);
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return null;
    return (
      <Text key={why} size="sm" c="dimmed" maw="68ch">
        {t('course.noneOf', { count: days.length, days: format.dayRange(first.asOf, last.asOf) })}{' '}
        {t(`course.because.${why}`)}
      </Text>
    );
  });
};
