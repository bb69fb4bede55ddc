import { Button, Card, SimpleGrid, Text, Title } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import type { Figure, IndicatorName, IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { IndicatorFigure } from '../../components/indicator-figure.js';
import { BenchCard } from './bench-card.js';
import { OpeningsCard } from './openings-card.js';
import { peopleIndicators } from './report-query.js';

type FigureGridProps = { report: IndicatorReport; onRecords: (indicator: IndicatorName) => void };

const ofTheDay = new Set<IndicatorName>(['headcount', 'survival', 'promotion-incidence']);

const looksBack = (indicator: IndicatorName): boolean => !ofTheDay.has(indicator);

const useFootnote = () => {
  const { t } = useTranslation('indicators');
  return ({ indicator, details }: Figure): string | null => {
    const { unknownStart, withoutReason, people } = details;
    if (indicator === 'first-year-retention' && typeof unknownStart === 'number' && unknownStart > 0) {
      return t('note.unknownStart', { count: unknownStart });
    }
    if (indicator.endsWith('-turnover') && typeof withoutReason === 'number' && withoutReason > 0) {
      return t('note.withoutReason', { count: withoutReason });
    }
    return indicator === 'promotions' && typeof people === 'number' ? t('note.promoted', { count: people }) : null;
  };
};

/** All figures of a group, each with its interval and the way to the records behind it. */
export const FigureGrid = ({ report, onRecords }: FigureGridProps) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const footnote = useFootnote();
  const figures = peopleIndicators.flatMap((name) => report.figures.filter(({ indicator }) => indicator === name));
  return (
    <>
      <section aria-labelledby="people-figures">
        <Title order={2} id="people-figures" mb="md">
          {t('figures.people')}
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3, xl: 4 }}>
          {figures.map((figure) => (
            <Card key={figure.indicator}>
              <IndicatorFigure
                figure={figure}
                asOf={report.asOf}
                windowFrom={looksBack(figure.indicator) ? report.windowFrom : null}
                records={
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
                }
              />
              {footnote(figure) ? (
                <Text size="xs" c="dimmed" mt={4}>
                  {footnote(figure)}
                </Text>
              ) : null}
            </Card>
          ))}
        </SimpleGrid>
      </section>
      <BenchCard report={report} onRecords={onRecords} />
      <OpeningsCard report={report} onRecords={onRecords} />
    </>
  );
};
