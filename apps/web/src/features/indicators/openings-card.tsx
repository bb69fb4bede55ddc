import { Group, Text, Title } from '@mantine/core';
import type { Figure, IndicatorName, IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { TableFile } from '../../components/table-file.js';
import { FigureCards } from './figure-cards.js';
import { useFigureCells } from './figure-cells.js';
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
  const { heads, cellsOf } = useFigureCells();
  if (!hasOpenings(report)) return null;
  const figures = figuresOf(report);
  return (
    <section aria-labelledby="openings">
      <Group justify="space-between" align="flex-start" mb="md" data-print="above">
        <div>
          <Title order={2} id="openings">
            {t('openings.title')}
          </Title>
          <Text size="sm" c="dimmed" maw="68ch">
            {t('openings.lead')}
          </Text>
        </div>
        <TableFile
          table={{
            columns: [...heads, t('openings.note')],
            rows: figures.map((figure) => [...cellsOf(figure), noteOf(figure) ?? '–']),
          }}
          fileName="openings"
          asOf={report.asOf}
          knownOn={report.knownOn}
          list={t('openings.title')}
        />
      </Group>
      <FigureCards report={report} figures={figures} columns={figures.length} noteOf={noteOf} onRecords={onRecords} />
    </section>
  );
};
