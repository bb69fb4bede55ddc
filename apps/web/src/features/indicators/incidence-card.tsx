import type { IncidencePoint, PromotionIncidence } from '@understudy/contracts/indicators-curves';
import { daysPerMonth } from '@understudy/domain/calendar/day';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../components/chart-card.js';
import { useFormat } from '../../lib/format.js';
import { useLeftOutWords } from './left-out-words.js';
import { SmallMultiples } from './small-multiples.js';
import { StepChart } from './step-chart.js';
import { bandPath, stepPath } from './step-path.js';

type IncidenceCardProps = {
  incidences: readonly PromotionIncidence[];
  asOf: string;
  knownOn: string | null;
  points: ReactNode;
};

const scaleEnd = 36 * daysPerMonth;

const placesOf = (points: readonly IncidencePoint[]) =>
  points.filter(({ time }) => time <= scaleEnd).map(({ incidence, ...point }) => ({ ...point, survival: incidence }));

/** Steps end where nobody was followed any longer, and not with the scale. */
const endOf = ({ followedDays }: PromotionIncidence): number => Math.min(followedDays ?? scaleEnd, scaleEnd);

const IncidenceCurves = ({ of }: { of: PromotionIncidence }) => (
  <StepChart longest={scaleEnd}>
    {(scale) => (
      <>
        <path d={bandPath(placesOf(of.promoted), endOf(of), scale, 0)} fill="var(--accent)" opacity="0.18" />
        <path
          d={stepPath(placesOf(of.left), endOf(of), scale, 0)}
          fill="none"
          stroke="var(--mantine-color-dimmed)"
          strokeWidth="1.5"
          strokeDasharray="4 3"
        />
        <path
          d={stepPath(placesOf(of.promoted), endOf(of), scale, 0)}
          fill="none"
          stroke="var(--accent)"
          strokeWidth="2"
        />
      </>
    )}
  </StepChart>
);

/** Which share of the stays in a stage ended in a promotion by when, and which in leaving: a pair of steps per stage. */
export const IncidenceCard = ({ incidences, asOf, knownOn, points }: IncidenceCardProps) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const leftOut = useLeftOutWords();
  const format = useFormat();
  const nameOf = ({ stage }: PromotionIncidence) => stage?.name ?? t('incidence.overall');
  const months = incidences.find(({ at }) => at.length > 0)?.at.map((one) => one.months) ?? [];
  const shareAt = ({ at, status }: PromotionIncidence, month: number, what: 'promoted' | 'left') => {
    const found = at.find((one) => one.months === month);
    if (found?.followed === false) return t('figures:status.not-followed.title');
    return found === undefined ? t(`figures:status.${status}.title`) : format.percent(found[what]);
  };
  const withBand = (one: PromotionIncidence, month: number, what: 'promoted' | 'left') => {
    const found = one.at.find(({ months: at }) => at === month);
    const [lower, upper] = [found?.[`${what}Lower`] ?? null, found?.[`${what}Upper`] ?? null];
    const share = shareAt(one, month, what);
    if (lower === null || upper === null || found?.followed === false) return share;
    return t('incidence.withBand', { share, range: format.interval(lower, upper, 'proportion') });
  };
  const says = (one: PromotionIncidence): string => {
    if (one.status !== 'shown') {
      return t('stay.unsaid', { why: t(`figures:status.${one.status}.title`), count: one.spells });
    }
    const last = one.at.findLast(({ followed }) => followed)?.months;
    if (last === undefined) return t('incidence.notFollowed', { months: format.count(6), count: one.spells });
    return t('incidence.summary', {
      promoted: withBand(one, last, 'promoted'),
      left: shareAt(one, last, 'left'),
      months: format.count(last),
      count: one.spells,
    });
  };
  return (
    <ChartCard
      title={t('incidence.title')}
      description={t('incidence.lead')}
      unit={t('incidence.unit')}
      asOf={asOf}
      knownOn={knownOn}
      fileName="promotion-incidence"
      records={points}
      table={{
        columns: [
          t('flow.stage'),
          ...months.map((month) => t('incidence.promotedBy', { months: format.count(month) })),
          ...months.map((month) => t('incidence.leftBy', { months: format.count(month) })),
          t('stay.spells'),
          t('stay.people'),
          t('stay.events'),
          t('stay.unknownStart'),
        ],
        rows: incidences.map((one) => [
          nameOf(one),
          ...months.map((month) => withBand(one, month, 'promoted')),
          ...months.map((month) => withBand(one, month, 'left')),
          one.spells,
          one.people,
          one.events,
          one.unknownStart,
        ]),
      }}
    >
      <SmallMultiples
        of={incidences.map((one) => ({
          key: one.stage?.id ?? '',
          name: nameOf(one),
          says: says(one) + leftOut(one),
          drawing: one.status === 'shown' ? <IncidenceCurves of={one} /> : null,
        }))}
      />
    </ChartCard>
  );
};
