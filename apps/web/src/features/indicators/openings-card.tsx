import { Text, Title } from '@mantine/core';
import type { Figure, IndicatorName, IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { FigureCards } from './figure-cards.js';
import { openingIndicators } from './report-query.js';

type OpeningsCardProps = {
  report: IndicatorReport;
  /** Without it nothing leads to the records. */
  onRecords?: (indicator: IndicatorName) => void;
};

const figuresOf = ({ figures }: IndicatorReport) =>
  openingIndicators.flatMap((name) => figures.filter(({ indicator }) => indicator === name));

/** Whether any opening was recorded. */
export const hasOpenings = (report: IndicatorReport): boolean =>
  figuresOf(report).some(({ status }) => status !== 'not-applicable');

const useNotes = () => {
  const { t } = useTranslation('indicators');
  return ({ indicator, status, value, details: { open, unknownStart } }: Figure): string | null => {
    if (indicator === 'days-to-fill') {
      if (status === 'shown' && value === null) return t('openings.notReached');
      return typeof open === 'number' ? t('openings.stillOpen', { count: open }) : null;
    }
    return indicator !== 'succession-effectiveness' && typeof unknownStart === 'number' && unknownStart > 0
      ? t('openings.unknownStart', { count: unknownStart })
      : null;
  };
};

/** How leadership openings were filled: from inside or outside, by whom the bench had named, and how soon. */
export const OpeningsCard = ({ report, onRecords }: OpeningsCardProps) => {
  const { t } = useTranslation('indicators');
  const noteOf = useNotes();
  if (!hasOpenings(report)) return null;
  const figures = figuresOf(report);
  return (
    <section aria-labelledby="openings">
      <Title order={2} id="openings">
        {t('openings.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="68ch">
        {t('openings.lead')}
      </Text>
      <FigureCards report={report} figures={figures} columns={figures.length} noteOf={noteOf} onRecords={onRecords} />
    </section>
  );
};
