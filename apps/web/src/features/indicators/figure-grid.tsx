import { Title } from '@mantine/core';
import type { BenchHorizon, Figure, IndicatorName, IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { BenchCard } from './bench-card.js';
import { FigureCards } from './figure-cards.js';
import { OpeningsCard } from './openings-card.js';
import { peopleIndicators } from './report-query.js';

type FigureGridProps = {
  report: IndicatorReport;
  /** Without it nothing leads to the records. */
  onRecords?: (indicator: IndicatorName, horizon?: BenchHorizon) => void;
};

const columns = 3;

const useNotes = () => {
  const { t } = useTranslation('indicators');
  return ({ indicator, details }: Figure): string | null => {
    const { unknownStart, withoutReason, people } = details;
    if (indicator === 'first-year-retention' && typeof unknownStart === 'number' && unknownStart > 0) {
      return t('note.unknownStart', { count: unknownStart });
    }
    if ((indicator === 'survival' || indicator === 'promotion-incidence') && Number(unknownStart) > 0) {
      return t('curves.leftOut', { stays: t('stay.stays', { count: Number(unknownStart) }) });
    }
    if (indicator.endsWith('-turnover') && typeof withoutReason === 'number' && withoutReason > 0) {
      return t('note.withoutReason', { count: withoutReason });
    }
    return indicator === 'promotions' && typeof people === 'number' ? t('note.promoted', { count: people }) : null;
  };
};

/** All figures of a group: of the people, of the bench, and of how openings were filled. */
export const FigureGrid = ({ report, onRecords }: FigureGridProps) => {
  const { t } = useTranslation('indicators');
  const noteOf = useNotes();
  const figures = peopleIndicators.flatMap((name) => report.figures.filter(({ indicator }) => indicator === name));
  return (
    <>
      <section aria-labelledby="people-figures">
        <Title order={2} id="people-figures" mb="md">
          {t('figures.people')}
        </Title>
        <FigureCards report={report} figures={figures} columns={columns} noteOf={noteOf} onRecords={onRecords} />
      </section>
      <BenchCard report={report} onRecords={onRecords} />
      <OpeningsCard report={report} onRecords={onRecords} />
    </>
  );
};
