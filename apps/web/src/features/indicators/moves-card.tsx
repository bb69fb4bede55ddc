import { Button, Text } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import type { IndicatorName, IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../components/chart-card.js';
import { useFormat } from '../../lib/format.js';
import classes from './indicators.module.css';

type MovesCardProps = {
  report: IndicatorReport;
  /** Without it nothing leads to the records. */
  onRecords?: (indicator: IndicatorName) => void;
};

/** Which stages led to which in the window: every promotion by the stage it came from and the one it reached. */
export const MovesCard = ({ report, onRecords }: MovesCardProps) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const { moves } = report;
  if (moves.length === 0) return null;
  const window = format.dayRange(report.windowFrom, report.asOf);
  const most = Math.max(...moves.map(({ promotions }) => promotions));
  return (
    <ChartCard
      title={t('moves.title')}
      description={t('moves.lead', { range: window })}
      unit={t('moves.unit')}
      asOf={report.asOf}
      knownOn={report.knownOn}
      fileName="stage-moves"
      records={
        onRecords ? (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconListDetails size={15} aria-hidden />}
            aria-label={t('recordsOf', { name: t('moves.title') })}
            onClick={() => onRecords('promotions')}
            ml={-8}
            data-print="no"
          >
            {t('figures:records')}
          </Button>
        ) : null
      }
      table={{
        columns: [t('moves.from'), t('moves.to'), t('moves.promotions'), t('moves.window')],
        rows: moves.map(({ from, to, promotions }) => [from.name, to.name, promotions, window]),
      }}
    >
      <div className={`${classes.funnel} ${classes.moves}`}>
        {moves.map(({ from, to, promotions }) => (
          <div key={`${from.id} ${to.id}`} className={classes.stageRow}>
            <Text size="sm" fw={550}>
              {t('moves.path', { from: from.name, to: to.name })}
            </Text>
            <Text size="sm" fw={650} className={`figures ${classes.count}`}>
              {format.count(promotions)}
            </Text>
            <div className={classes.bar}>
              <div className={classes.barFill} style={{ width: `${(promotions / most) * 100}%`, marginInline: 0 }} />
            </div>
          </div>
        ))}
      </div>
    </ChartCard>
  );
};
