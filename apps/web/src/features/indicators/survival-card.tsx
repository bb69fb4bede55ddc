import type { SurvivalCurve as Curve } from '@understudy/contracts/indicators-curves';
import { daysPerMonth } from '@understudy/domain/calendar/day';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../components/chart-card.js';
import { useFormat } from '../../lib/format.js';
import { useLeftOutWords } from './left-out-words.js';
import { useMonthWords } from './month-words.js';
import { SmallMultiples } from './small-multiples.js';
import { SurvivalCurve } from './survival-curve.js';

type Place = Pick<Curve['curve'][number], 'survival' | 'lower' | 'upper'>;
type SurvivalCardProps = { curves: readonly Curve[]; asOf: string; knownOn: string | null; points: ReactNode };

const shortestScale = 36 * daysPerMonth;

/** How long people stay from joining, from entering each stage and from a cohort on, before they choose to leave. */
export const SurvivalCard = ({ curves, asOf, knownOn, points }: SurvivalCardProps) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const leftOut = useLeftOutWords();
  const format = useFormat();
  const longest = Math.max(
    ...curves.map(({ curve, followedDays }) => followedDays ?? curve.at(-1)?.time ?? 0),
    shortestScale,
  );
  const { months, within, median: medianWords } = useMonthWords();
  const nameOf = ({ start, stage }: Curve) => t(`survival.from.${start}`, { stage: stage?.name ?? '' });
  const mean = ({ status, restrictedMeanMonths: value, restrictedMeanLower, restrictedMeanUpper }: Curve) =>
    value === null ? t(`figures:status.${status}.title`) : within(value, restrictedMeanLower, restrictedMeanUpper);
  const median = ({ status, medianDays, ...interval }: Curve) => {
    if (status !== 'shown') return t(`figures:status.${status}.title`);
    return medianDays === null ? t('stay.notReached') : medianWords(medianDays, interval);
  };
  const share = ({ survival, lower, upper }: Place) =>
    lower === null || upper === null
      ? format.percent(survival)
      : t('survival.share', { share: format.percent(survival), range: format.interval(lower, upper, 'proportion') });
  const followed = ({ curve, followedDays }: Curve) => {
    if (followedDays === null) return [];
    const goesOn = followedDays < shortestScale && curve.at(-1)?.survival !== 0;
    return [t(goesOn ? 'curves.followedLess' : 'curves.followed', { months: months(followedDays / daysPerMonth) })];
  };
  const says = (one: Curve) => {
    if (one.status !== 'shown') return t('survival.unsaid', { why: mean(one), count: one.spells });
    const last = one.curve.at(-1);
    return [
      t('survival.summary', { mean: mean(one), count: one.events, starts: one.spells }),
      ...(last ? [t('survival.lastly', { months: months(last.time / daysPerMonth), share: share(last) })] : []),
      ...followed(one),
    ].join(' ');
  };
  return (
    <ChartCard
      title={t('survival.title')}
      description={t('survival.lead')}
      unit={t('survival.unit')}
      asOf={asOf}
      knownOn={knownOn}
      fileName="survival"
      records={points}
      table={{
        columns: [
          t('survival.start'),
          t('survival.mean'),
          t('stay.median'),
          t('survival.starts'),
          t('stay.people'),
          t('survival.events'),
          t('survival.lastAt'),
          t('survival.lastShare'),
          t('curves.longest'),
          t('stay.unknownStart'),
        ],
        rows: curves.map((one) => {
          const last = one.status === 'shown' ? one.curve.at(-1) : undefined;
          return [
            nameOf(one),
            mean(one),
            median(one),
            one.spells,
            one.people,
            one.events,
            last ? months(last.time / daysPerMonth) : '–',
            last ? share(last) : '–',
            one.followedDays === null ? '–' : months(one.followedDays / daysPerMonth),
            one.unknownStart,
          ];
        }),
      }}
    >
      <SmallMultiples
        of={curves.map((one) => ({
          key: `${one.start} ${one.stage?.id ?? ''}`,
          name: nameOf(one),
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
