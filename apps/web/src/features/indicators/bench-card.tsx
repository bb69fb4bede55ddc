import { Button, Table, Text } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { horizon } from '@understudy/contracts/career-framework';
import type { BenchHorizon, Figure, IndicatorName, IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { useFigureParts } from '../../components/figure-parts.js';
import { RangeBar } from '../../components/range-bar.js';
import { TableCard } from '../../components/table-card.js';
import { TableFile } from '../../components/table-file.js';
import { useFormat } from '../../lib/format.js';
import { useBenchTable } from './bench-table.js';
import { FigureQuestions } from './figure-questions.js';
import classes from './indicators.module.css';
import { figureOf } from './suggested-steps.js';

type BenchCardProps = {
  report: IndicatorReport;
  onRecords?: (indicator: IndicatorName, horizon: BenchHorizon) => void;
};

const BenchCell = ({ figure }: { figure: Figure | undefined }) => {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const partsOf = useFigureParts();
  if (!figure) return null;
  const { value, lower, upper, unit } = figure;
  const counts = partsOf(figure);
  if (figure.status !== 'shown' || value === null) {
    const why = t(`status.${figure.status === 'shown' ? 'not-recorded' : figure.status}.title`);
    if (figure.status !== 'too-few' || counts === null) return <Text size="sm">{why}</Text>;
    return (
      <>
        <Text span fw={650} display="block">
          {counts}
        </Text>
        <Text span size="xs" c="dimmed" display="block">
          {why}
        </Text>
      </>
    );
  }
  return (
    <>
      <Text span fw={650} display="block">
        {format.figure(value, unit)}
      </Text>
      {lower !== null && upper !== null ? (
        <>
          <RangeBar value={value} lower={lower} upper={upper} most={1} />
          <Text span size="xs" c="dimmed" display="block">
            {t('interval', { range: format.interval(lower, upper, unit) })}
          </Text>
        </>
      ) : null}
      {counts === null ? null : (
        <Text span size="xs" c="dimmed" display="block">
          {counts}
        </Text>
      )}
    </>
  );
};

const columns = ['coverage', 'effective-bench-strength', 'depth'] as const;

/** Bench strength per horizon: coverage beside what could be filled at the same time, so that double counting shows. */
export const BenchCard = ({ report, onRecords }: BenchCardProps) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const table = useBenchTable(report);
  if (!report.figures.some(({ indicator }) => indicator === 'coverage')) return null;
  return (
    <TableCard
      title={t('bench.title')}
      lead={
        <>
          <div>{t('figures:unitAndDay', { unit: t('bench.unit'), day: format.day(report.asOf) })}</div>
          {t('bench.lead')}
        </>
      }
      file={
        <TableFile table={table} fileName="bench" asOf={report.asOf} knownOn={report.knownOn} list={t('bench.title')} />
      }
      columns={[t('bench.horizon'), ...columns.map((name) => t(`figures:indicator.${name}`))]}
      minWidth={640}
      foot={<FigureQuestions indicator="effective-bench-strength" />}
    >
      {horizon.options.map((by) => (
        <Table.Tr key={by}>
          <Table.Th scope="row" fw={550} className={classes.sentence} style={{ verticalAlign: 'top' }}>
            {t(`figures:horizon.${by}`)}
            {onRecords ? (
              <div data-print="no">
                <Button
                  size="compact-xs"
                  variant="subtle"
                  leftSection={<IconListDetails size={14} aria-hidden />}
                  aria-label={t('recordsOf', {
                    name: `${t('figures:indicator.coverage')}, ${t(`figures:horizon.${by}`)}`,
                  })}
                  onClick={() => onRecords('coverage', by)}
                  ml={-8}
                >
                  {t('figures:records')}
                </Button>
              </div>
            ) : null}
          </Table.Th>
          {columns.map((name) => (
            <Table.Td key={name} style={{ verticalAlign: 'top' }}>
              <BenchCell figure={figureOf(report.figures, name, by)} />
            </Table.Td>
          ))}
        </Table.Tr>
      ))}
    </TableCard>
  );
};
