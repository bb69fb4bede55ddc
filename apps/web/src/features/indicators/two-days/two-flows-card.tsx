import { Text } from '@mantine/core';
import type { IndicatorReport, StageFlow } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../../components/chart-card.js';
import { useFormat } from '../../../lib/format.js';
import { useDayWords } from '../day-words.js';
import { pairsOf, signed, type TwoDaysOf, wayOf } from './two.js';
import classes from './two-days.module.css';
import { TwoDaysLegend } from './two-days-legend.js';

const measures = ['promotedIn', 'promotedOut', 'joined', 'left', 'movedIn', 'movedOut'] as const;

type StagePair = {
  readonly stage: StageFlow['stage'];
  readonly of: (measure: (typeof measures)[number] | 'closing') => TwoDaysOf<number>;
};

const stagePairs = ({ before, after }: TwoDaysOf<IndicatorReport>): StagePair[] =>
  pairsOf({ before: before.flows, after: after.flows }, ({ stage }) => stage?.id ?? '')
    .map((pair) => ({
      stage: pair.after?.stage ?? pair.before?.stage ?? null,
      of: (measure: (typeof measures)[number] | 'closing') => ({
        before: pair.before?.[measure] ?? 0,
        after: pair.after?.[measure] ?? 0,
      }),
    }))
    .toSorted((one, other) => (other.stage?.ordinal ?? 0) - (one.stage?.ordinal ?? 0));

/** Stages always stand there; those outside the ladder only where somebody is. */
const isAnybody = ({ stage, of }: StagePair): boolean =>
  stage !== null || of('closing').before + of('closing').after > 0;

const changeOf = ({ before, after }: TwoDaysOf<number>): number => after - before;

/** Who stood at which stage on two days, and who came and went in the twelve months before each. */
export const TwoFlowsCard = ({ reports }: { reports: TwoDaysOf<IndicatorReport> }) => {
  const { t } = useTranslation(['two-days', 'indicators']);
  const format = useFormat();
  const dayWords = useDayWords();
  const pairs = stagePairs(reports);
  if (pairs.length === 0) return null;
  const [first, second] = [dayWords(reports.before), dayWords(reports.after)];
  const nameOf = ({ stage }: StagePair) => stage?.name ?? t('indicators:flow.noStage');
  const most = Math.max(1, ...pairs.flatMap(({ of }) => [of('closing').before, of('closing').after]));
  const change = pairs.filter(({ stage }) => stage !== null).reduce((sum, { of }) => sum + changeOf(of('closing')), 0);
  const furthest = pairs
    .filter(({ of }) => changeOf(of('closing')) !== 0)
    .toSorted((one, other) => Math.abs(changeOf(other.of('closing'))) - Math.abs(changeOf(one.of('closing'))))
    .slice(0, 3)
    .map((one) => t('flow.stage', { stage: nameOf(one), change: signed(changeOf(one.of('closing')), format.count) }));
  const overlap = reports.after.windowFrom < reports.before.asOf;
  return (
    <ChartCard
      title={t(`flow.title.${wayOf(change)}`, {
        count: Math.abs(change),
        shown: format.count(Math.abs(change)),
        before: first,
        after: second,
      })}
      description={[
        furthest.length === 0 ? t('flow.noChange') : t('flow.furthest', { stages: format.list(furthest) }),
        t('flow.lead'),
        ...(overlap ? [t('overlap')] : []),
      ].join(' ')}
      unit={t('indicators:unit.people')}
      asOf={reports.after.asOf}
      fileName="stage-flow-of-two-days"
      table={{
        columns: [
          t('indicators:flow.stage'),
          ...(['closing', ...measures] as const).flatMap((measure) =>
            [first, second].map((day) => t('ofDay', { what: t(`indicators:flow.${measure}`), day })),
          ),
          t('flow.change'),
        ],
        rows: pairs.map((pair) => [
          nameOf(pair),
          ...(['closing', ...measures] as const).flatMap((measure) => {
            const { before, after } = pair.of(measure);
            return [before, after];
          }),
          signed(changeOf(pair.of('closing')), format.count),
        ]),
      }}
    >
      <TwoDaysLegend days={reports} marks="bar" />
      <div className={classes.flows}>
        {pairs.filter(isAnybody).map((pair) => {
          const closing = pair.of('closing');
          return (
            <div key={pair.stage?.id ?? 'none'}>
              <div className={classes.head}>
                <Text size="sm" fw={550}>
                  {nameOf(pair)}
                </Text>
                <Text size="sm" fw={650} className="figures">
                  {t('flow.people', {
                    before: format.count(closing.before),
                    after: format.count(closing.after),
                    change: signed(changeOf(closing), format.count),
                  })}
                </Text>
              </div>
              <div className={classes.bars}>
                {(['before', 'after'] as const).map((day) => (
                  <div
                    key={day}
                    className={classes.bar}
                    data-day={day}
                    style={{ width: `${(closing[day] / most) * 100}%` }}
                  />
                ))}
              </div>
              <Text size="xs" c="dimmed" className="figures">
                {format.list(
                  (['promotedOut', 'joined', 'left'] as const).map((measure) => {
                    const { before, after } = pair.of(measure);
                    return t(`flow.moved.${measure}`, { before: format.count(before), after: format.count(after) });
                  }),
                )}
              </Text>
            </div>
          );
        })}
      </div>
    </ChartCard>
  );
};
