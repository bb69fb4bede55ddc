import { Text } from '@mantine/core';
import type { IndicatorName } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import classes from './indicators.module.css';

const asked = [
  'headcount',
  'retention',
  'turnover',
  'voluntary-turnover',
  'regretted-turnover',
  'first-year-retention',
  'promotions',
  'survival',
  'promotion-incidence',
  'effective-bench-strength',
  'internal-fill-rate',
  'external-reliance',
  'succession-effectiveness',
  'days-to-fill',
] as const satisfies readonly IndicatorName[];

/** What to ask about a figure, in a talk with those who know what is behind it; unfolded by whoever wants to. */
export const FigureQuestions = ({ indicator }: { indicator: IndicatorName }) => {
  const { t } = useTranslation('figures');
  const name = asked.find((one) => one === indicator);
  if (name === undefined) return null;
  return (
    <details className={classes.questions} data-print="no" data-slide="no">
      <summary aria-label={t('ask.of', { name: t(`indicator.${name}`) })}>{t('ask.title')}</summary>
      <ul>
        {(['first', 'second'] as const).map((question) => (
          <Text key={question} component="li" size="sm">
            {t(`ask.${name}.${question}`)}
          </Text>
        ))}
      </ul>
    </details>
  );
};
