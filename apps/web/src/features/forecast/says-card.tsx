import { Card, Text, Title } from '@mantine/core';
import type { Forecast, ForecastProjection, ForecastResult } from '@understudy/contracts/indicators-forecast';
import { addCalendarMonths } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import classes from './forecast.module.css';

const useSentences = (forecast: Forecast, result: ForecastResult): string[] => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const monthOf = (month: number) => format.month(addCalendarMonths(forecast.asOf, month));
  const people = ({ total }: ForecastProjection, key: 'says.people' | 'says.peopleAsked') => {
    const last = total.at(-1);
    if (last === undefined) return [];
    const [low, high] = [format.count(last.p10), format.count(last.p90)];
    return [t(key, { month: monthOf(last.month), middle: format.count(last.p50), low, high })];
  };
  const short = (projection: ForecastProjection, asked: boolean) => {
    const told = projection.stages.filter(({ bench }) => bench?.status === 'shown');
    const ends = told.filter(({ bench }) => bench?.shortFrom !== null);
    if (told.length === 0) return asked ? [] : [t('says.noBench')];
    if (ends.length === 0) return [t(asked ? 'says.lastsAsked' : 'says.lasts')];
    return ends.map(({ stage, bench }) =>
      t(asked ? 'says.shortAsked' : 'says.short', { stage: stage.name, month: monthOf(bench?.shortFrom ?? 0) }),
    );
  };
  return [
    ...people(result.base, 'says.people'),
    ...(result.asked ? people(result.asked, 'says.peopleAsked') : []),
    ...short(result.base, false),
    ...(result.asked ? short(result.asked, true) : []),
    t('says.rests', { count: result.observedMonths, paths: format.count(forecast.paths) }),
    ...(result.leftOut > 0 ? [t('says.leftOut', { count: result.leftOut, shown: format.count(result.leftOut) })] : []),
  ];
};

/** What a forecast says, in sentences, and how sure it is. */
export const SaysCard = ({ forecast, result }: { forecast: Forecast; result: ForecastResult }) => {
  const { t } = useTranslation('forecast');
  const sentences = useSentences(forecast, result);
  return (
    <Card component="section" aria-labelledby="says">
      <Title order={2} size="h3" id="says" mb="sm">
        {t('says.title')}
      </Title>
      <ul className={classes.says}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" mt="md" maw="74ch">
        {t('says.sure')}
      </Text>
    </Card>
  );
};
