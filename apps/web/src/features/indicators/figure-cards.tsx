import { Button, Card, SimpleGrid } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import type { Figure, IndicatorName, IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { IndicatorFigure } from '../../components/indicator-figure.js';
import { FigureQuestions } from './figure-questions.js';
import classes from './indicators.module.css';

type FigureCardsProps = {
  report: IndicatorReport;
  figures: readonly Figure[];
  /** How many stand side by side where there is room. */
  columns: number;
  /** What must be known to read a figure. */
  noteOf: (figure: Figure) => string | null;
  /** Without it nothing leads to the records. */
  onRecords?: (indicator: IndicatorName) => void;
};

/** What is said of the as-of date alone; everything else looks back on the window. */
const ofTheDay = new Set<IndicatorName>(['headcount', 'survival', 'promotion-incidence', 'days-to-fill']);

/** Figures side by side, each in a card with its interval and the way to the records behind it. */
export const FigureCards = ({ report, figures, columns, noteOf, onRecords }: FigureCardsProps) => {
  const { t } = useTranslation(['indicators', 'figures']);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: columns }} className={classes.cards} data-columns={columns}>
      {figures.map((figure) => (
        <Card key={figure.indicator}>
          <IndicatorFigure
            figure={figure}
            asOf={report.asOf}
            windowFrom={ofTheDay.has(figure.indicator) ? null : report.windowFrom}
            note={noteOf(figure)}
            records={
              onRecords ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  leftSection={<IconListDetails size={15} aria-hidden />}
                  aria-label={t('recordsOf', { name: t(`figures:indicator.${figure.indicator}`) })}
                  onClick={() => onRecords(figure.indicator)}
                  ml={-8}
                  data-print="no"
                >
                  {t('figures:records')}
                </Button>
              ) : null
            }
          />
          <FigureQuestions indicator={figure.indicator} />
        </Card>
      ))}
    </SimpleGrid>
  );
};
