import { Text } from '@mantine/core';
import type { IndicatorName } from '@understudy/contracts/indicators';
import type { ConfidentialIndicator } from '@understudy/contracts/indicators-confidential';
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
  'span-of-control',
] as const satisfies readonly IndicatorName[];

/** What is told beside the figures of directory facts: readiness and what else is confidential, programmes and money. */
type ToldOf = ConfidentialIndicator | 'team-gaps' | 'programme-effect' | 'costs';

type QuestionsProps = {
  about: (typeof asked)[number] | ToldOf;
  /** What it is called where it stands. */
  name: string;
};

/** What to ask about something that is told, in a talk with those who know what is behind it; unfolded by whoever wants to. */
export const Questions = ({ about, name }: QuestionsProps) => {
  const { t } = useTranslation('figures');
  return (
    <details className={classes.questions} data-print="no" data-slide="no">
      <summary aria-label={t('ask.of', { name })}>{t('ask.title')}</summary>
      <ul>
        {(['first', 'second'] as const).map((question) => (
          <Text key={question} component="li" size="sm">
            {t(`ask.${about}.${question}`)}
          </Text>
        ))}
      </ul>
    </details>
  );
};

/** The same about one of the figures, where there is something to ask. */
export const FigureQuestions = ({ indicator }: { indicator: IndicatorName }) => {
  const { t } = useTranslation('figures');
  const about = asked.find((one) => one === indicator);
  return about === undefined ? null : <Questions about={about} name={t(`indicator.${about}`)} />;
};
