import { Button, Card, Group, ScrollArea, Table, Text, Title } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { horizon } from '@understudy/contracts/career-framework';
import type { Figure, IndicatorName, IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { RangeBar } from '../../components/range-bar.js';
import { useFormat } from '../../lib/format.js';
import classes from './indicators.module.css';
import { figureOf } from './suggested-steps.js';

type BenchCardProps = { report: IndicatorReport; onRecords?: (indicator: IndicatorName) => void };

const BenchCell = ({ figure }: { figure: Figure | undefined }) => {
  const { t } = useTranslation('figures');
  const format = useFormat();
  if (!figure) return null;
  const { numerator, denominator, value, lower, upper, unit } = figure;
  const counts =
    numerator === null || denominator === null
      ? null
      : figure.indicator === 'depth'
        ? t('depthParts', {
            successors: t('successors', { count: numerator, shown: format.number(numerator) }),
            roles: t('roles', { count: denominator, shown: format.number(denominator) }),
          })
        : t('parts', { numerator: format.number(numerator), denominator: format.number(denominator) });
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
  if (!report.figures.some(({ indicator }) => indicator === 'coverage')) return null;
  return (
    <Card component="section" aria-labelledby="bench">
      <Group justify="space-between" align="flex-start" mb="sm">
        <div>
          <Title order={2} size="h3" id="bench">
            {t('bench.title')}
          </Title>
          <Text size="sm" c="dimmed" maw="68ch">
            {t('bench.lead')}
          </Text>
        </div>
        {onRecords ? (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconListDetails size={15} aria-hidden />}
            onClick={() => onRecords('coverage')}
            data-print="no"
          >
            {t('figures:records')}
          </Button>
        ) : null}
      </Group>
      <ScrollArea viewportProps={{ tabIndex: 0 }}>
        <Table className="figures" aria-labelledby="bench" verticalSpacing="sm" miw={520}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('bench.horizon')}</Table.Th>
              {columns.map((name) => (
                <Table.Th key={name} scope="col">
                  {t(`figures:indicator.${name}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {horizon.options.map((by) => (
              <Table.Tr key={by}>
                <Table.Th scope="row" fw={550} className={classes.sentence}>
                  {t(`figures:horizon.${by}`)}
                </Table.Th>
                {columns.map((name) => (
                  <Table.Td key={name} style={{ verticalAlign: 'top' }}>
                    <BenchCell figure={figureOf(report.figures, name, by)} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
    </Card>
  );
};
