import { Text } from '@mantine/core';
import type { IndicatorReport, StageFlow } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../components/chart-card.js';
import { useFormat } from '../../lib/format.js';
import classes from './indicators.module.css';
import { RecordsChoice, type RecordsChoiceProps } from './records-choice.js';

/** A report, and how to open the records behind a part of it, where they can be. */
export type ReportWithRecords = {
  report: IndicatorReport;
  onRecords?: RecordsChoiceProps['onRecords'];
};

const byStage = (one: StageFlow, other: StageFlow): number => (other.stage?.ordinal ?? 0) - (one.stage?.ordinal ?? 0);

const Funnel = ({ flows }: { flows: readonly StageFlow[] }) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const most = Math.max(...flows.map(({ closing }) => closing), 1);
  return (
    <div className={classes.funnel}>
      {flows.map(({ stage, closing, promotedOut, joined, left }) => (
        <div key={stage?.key ?? 'none'} className={classes.stageRow}>
          <Text size="sm" fw={550}>
            {stage?.name ?? t('flow.noStage')}
          </Text>
          <Text size="sm" fw={650} className={`figures ${classes.count}`}>
            {format.count(closing)}
          </Text>
          <div className={classes.bar}>
            <div
              className={`${classes.barFill} ${stage ? '' : classes.outside}`}
              style={{ width: `${(closing / most) * 100}%` }}
            />
          </div>
          <Text size="xs" c="dimmed" className="figures">
            {t('flow.moves', {
              promoted: format.count(promotedOut),
              joined: format.count(joined),
              left: format.count(left),
            })}
          </Text>
        </div>
      ))}
    </div>
  );
};

/** Who stands at which stage, and who came and went in the window: opening and in and out add up to closing. */
export const FlowCard = ({ report, onRecords }: ReportWithRecords) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const flows = report.flows.toSorted(byStage);
  const onLadder = flows.filter(({ stage }) => stage !== null);
  const people = onLadder.reduce((sum, { closing }) => sum + closing, 0);
  const promoted = flows.reduce((sum, { promotedOut }) => sum + promotedOut, 0);
  const transfers = flows.some(({ transferredIn, transferredOut }) => transferredIn + transferredOut > 0);
  const everyStage = { name: t('records.allStages') };
  const stagePart = ({ stage }: StageFlow) => ({ stageId: stage?.id, name: stage?.name ?? '' });
  if (flows.length === 0) return null;
  return (
    <ChartCard
      title={t('flow.title', { people: format.count(people), promoted: format.count(promoted) })}
      description={t('flow.lead', { range: format.dayRange(report.windowFrom, report.asOf) })}
      unit={t('unit.people')}
      asOf={report.asOf}
      knownOn={report.knownOn}
      fileName="stage-flow"
      records={
        onRecords ? (
          <RecordsChoice of="stage-flow" parts={[everyStage, ...onLadder.map(stagePart)]} onRecords={onRecords} />
        ) : null
      }
      table={{
        columns: [
          t('flow.stage'),
          t('flow.opening'),
          t('flow.promotedIn'),
          t('flow.joined'),
          t('flow.movedIn'),
          t('flow.promotedOut'),
          t('flow.left'),
          t('flow.movedOut'),
          t('flow.closing'),
          t('flow.steppedDown'),
          ...(transfers ? [t('flow.transferredIn'), t('flow.transferredOut')] : []),
        ],
        rows: flows.map((row) => [
          row.stage?.name ?? t('flow.noStage'),
          row.opening,
          row.promotedIn,
          row.joined,
          row.movedIn,
          row.promotedOut,
          row.left,
          row.movedOut,
          row.closing,
          t('flow.inOut', { in: row.steppedDownIn, out: row.steppedDownOut }),
          ...(transfers ? [row.transferredIn, row.transferredOut] : []),
        ]),
      }}
    >
      <Funnel flows={flows.filter(({ stage, closing }) => stage !== null || closing > 0)} />
    </ChartCard>
  );
};
