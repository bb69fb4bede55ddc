import { Text } from '@mantine/core';
import type { Forecast } from '@understudy/contracts/indicators-forecast';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import classes from './forecast.module.css';

type QuestionWordsProps = {
  forecast: Forecast;
  /** Whether people who are imagined to leave are named to whoever may know them; else they are counted. */
  named?: boolean;
};

/** What was asked of a forecast, in sentences. */
export const QuestionWords = ({ forecast, named = true }: QuestionWordsProps) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const names = new Map(forecast.result?.estimates.map(({ stage }) => [stage.key, stage.name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  const { attrition, promotions, hires, cohorts } = forecast.question;
  const unnamed = forecast.leavings.filter(({ person }) => person === null || !named);
  const months = [...new Set(unnamed.map(({ inMonths }) => inMonths))];
  const sentences = [
    ...attrition.map(({ stageKey, factor }) =>
      t('asked.attrition', { stage: nameOf(stageKey), factor: format.number(factor) }),
    ),
    ...hires.map(({ stageKey, perMonth }) =>
      t('asked.hires', { stage: nameOf(stageKey), people: format.number(perMonth) }),
    ),
    ...promotions.map(({ fromStageKey, toStageKey, perMonth }) =>
      t('asked.promotions', { from: nameOf(fromStageKey), to: nameOf(toStageKey), people: format.number(perMonth) }),
    ),
    ...cohorts.map(({ stageKey, people, inMonths }) =>
      t('asked.cohort', { stage: nameOf(stageKey), count: people, months: format.count(inMonths) }),
    ),
    ...forecast.leavings.flatMap(({ person, inMonths }) =>
      person && named ? [t('asked.leaving', { name: person.name, count: inMonths })] : [],
    ),
    ...months.map((count) =>
      t('asked.somebodyLeaving', {
        people: format.count(unnamed.filter(({ inMonths }) => inMonths === count).length),
        count,
      }),
    ),
  ];
  if (sentences.length === 0) return null;
  return (
    <section aria-label={t('asked.title')}>
      <Text fw={600} mb={4}>
        {t('asked.title')}
      </Text>
      <ul className={classes.says}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
};
