import { Text, Title } from '@mantine/core';
import type { Forecast, ForecastBand, ForecastResult } from '@understudy/contracts/indicators-forecast';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../components/chart-card.js';
import { useFormat } from '../../lib/format.js';
import { FanChart } from './fan-chart.js';
import { FanLegend } from './fan-legend.js';
import { type Course, useFanTable } from './fan-table.js';
import classes from './forecast.module.css';

const useCourses = ({ base, asked }: ForecastResult): Course[] => {
  const { t } = useTranslation('forecast');
  return [
    { name: t('fan.total'), base: base.total, asked: asked?.total ?? null },
    ...base.stages.map(({ stage, people }) => ({
      name: stage.name,
      base: people,
      asked: asked?.stages.find((one) => one.stage.id === stage.id)?.people ?? null,
    })),
  ];
};

/** Whether anybody stands there, now or later, in 95 of 100 courses. */
const hasAnybody = ({ base, asked }: Course): boolean => [...base, ...(asked ?? [])].some(({ high }) => high > 0);

type FanCardProps = { forecast: Forecast; result: ForecastResult; more?: ReactNode };

/** How many people there may be per stage, as fans, as a table and as CSV; a stage without anybody is a word, no drawing. */
export const FanCard = ({ forecast, result, more }: FanCardProps) => {
  const { t } = useTranslation(['forecast', 'indicators']);
  const format = useFormat();
  const tableOf = useFanTable();
  const courses = useCourses(result);
  const empty = courses.filter((course) => !hasAnybody(course));
  return (
    <ChartCard
      title={t('fan.title')}
      description={<FanLegend asks={result.asked !== null} />}
      unit={t('indicators:unit.people')}
      asOf={forecast.asOf}
      formulaVersion={forecast.formulaVersion}
      fileName="forecast"
      records={more}
      table={tableOf(courses, forecast)}
    >
      <div className={classes.grid}>
        {courses.filter(hasAnybody).map(({ name, base, asked }) => (
          <div key={name}>
            <Title order={3} size="h5" mb={2}>
              {name}
            </Title>
            <FanChart base={base} asked={asked} />
            <Ends base={base} asked={asked} />
          </div>
        ))}
      </div>
      {empty.length > 0 ? (
        <Text size="sm" c="dimmed" mt="md">
          {t('fan.nobody', { stages: format.list(empty.map(({ name }) => name)) })}
        </Text>
      ) : null}
    </ChartCard>
  );
};

const Ends = ({ base, asked }: Omit<Course, 'name'>) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const words = (bands: readonly ForecastBand[]) => {
    const [first, last] = [bands[0], bands.at(-1)];
    if (first === undefined || last === undefined) return null;
    return {
      now: format.count(first.p50),
      later: format.count(last.p50),
      range: last.p10 === last.p90 ? format.count(last.p10) : format.interval(last.p10, last.p90, 'count'),
    };
  };
  const before = words(base);
  const after = asked && words(asked);
  return (
    <Text size="sm" c="dimmed" className="figures">
      {before ? t('fan.ends', before) : null}
      {after ? ` ${t('fan.endsAsked', after)}` : null}
    </Text>
  );
};
