import type { TimeInStage } from '@understudy/contracts/indicators';
import { daysPerMonth } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../components/chart-card.js';
import type { ReportWithRecords } from './flow-card.js';
import { useLeftOutWords } from './left-out-words.js';
import { useMonthWords } from './month-words.js';
import { RecordsChoice } from './records-choice.js';
import { SmallMultiples } from './small-multiples.js';
import { SurvivalCurve } from './survival-curve.js';

type Stays = Pick<TimeInStage, 'status' | 'medianDays' | 'medianLower' | 'medianUpper'>;

const inOrder = (one: TimeInStage, other: TimeInStage): number => one.stage.ordinal - other.stage.ordinal;

/** How long people stay in a stage before a higher one, a small curve per stage, medians in months. */
export const TimeInStageCard = ({ report, onRecords }: ReportWithRecords) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const leftOut = useLeftOutWords();
  const words = useMonthWords();
  const months = (days: number): string => words.months(days / daysPerMonth);
  const stages = report.timeInStage.toSorted(inOrder);
  if (stages.length === 0) return null;
  const longest = Math.max(...stages.map(({ curve, followedDays }) => followedDays ?? curve.at(-1)?.time ?? 0), 365);
  const median = ({ status, medianDays, ...interval }: Stays): string => {
    if (status !== 'shown') return t(`figures:status.${status}.title`);
    if (medianDays === null) return t('stay.notReached');
    return words.median(medianDays, interval);
  };
  const says = (one: TimeInStage): string => {
    const stays = t('stay.stays', { count: one.spells });
    if (one.status !== 'shown') return t('stay.unsaid', { why: median(one), count: one.spells });
    const said =
      one.medianDays === null
        ? t('stay.summaryOpen', { count: one.events, stays })
        : t('stay.summary', { median: median(one), count: one.events, stays });
    if (one.followedDays === null) return said;
    return `${said} ${t('curves.followed', { months: months(one.followedDays) })}`;
  };
  return (
    <ChartCard
      title={t('stay.title')}
      description={t('stay.lead')}
      unit={t('stay.unit')}
      asOf={report.asOf}
      knownOn={report.knownOn}
      fileName="time-in-stage"
      records={
        onRecords ? (
          <RecordsChoice
            of="time-in-stage"
            parts={stages.map(({ stage }) => ({ stageId: stage.id, name: stage.name }))}
            onRecords={onRecords}
          />
        ) : null
      }
      table={{
        columns: [
          t('flow.stage'),
          t('stay.median'),
          t('stay.asRecorded'),
          t('curves.longest'),
          t('stay.spells'),
          t('stay.people'),
          t('stay.events'),
          t('stay.stillThere'),
          t('stay.left'),
          t('stay.otherMove'),
          t('stay.unknownStart'),
        ],
        rows: stages.map((one) => [
          one.stage.name,
          median(one),
          median(one.asRecorded),
          one.followedDays === null ? '–' : months(one.followedDays),
          one.spells,
          one.people,
          one.events,
          one.censoredStillThere,
          one.censoredLeft,
          one.censoredOtherMove,
          one.unknownStart,
        ]),
      }}
    >
      <SmallMultiples
        of={stages.map((one) => ({
          key: one.stage.key,
          name: one.stage.name,
          says: says(one) + leftOut(one),
          drawing:
            one.status === 'shown' ? (
              <SurvivalCurve points={one.curve} longest={longest} followed={one.followedDays} median={one.medianDays} />
            ) : null,
        }))}
      />
    </ChartCard>
  );
};
