import { daysPerMonth } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../../components/chart-card.js';
import { useFormat } from '../../../lib/format.js';
import { useDayWords } from '../day-words.js';
import { SmallMultiples } from '../small-multiples.js';
import { StepChart } from '../step-chart.js';
import { bandPath, stepPath } from '../step-path.js';
import { bandsMeet, type DayCurve, longestShared, type ShareAt } from './day-curve.js';
import { type ChosenDay, signed, type TwoDaysOf } from './two.js';
import { TwoDaysLegend } from './two-days-legend.js';

/** One curve on two days. */
export type CurvePair = TwoDaysOf<DayCurve | undefined> & { readonly key: string; readonly name: string };

type TwoCurvesCardProps = {
  kind: 'survival' | 'stay' | 'incidence';
  days: TwoDaysOf<ChosenDay>;
  pairs: readonly CurvePair[];
};

const looks = {
  before: { colour: 'var(--mantine-color-dimmed)', opacity: 0.16, dashes: '5 3' },
  after: { colour: 'var(--accent)', opacity: 0.18, dashes: undefined },
} as const;

const isDrawn = (curve: DayCurve | undefined): curve is DayCurve => curve?.status === 'shown';

const Drawing = ({ pair, longest }: { pair: CurvePair; longest: number }) => (
  <StepChart longest={longest}>
    {(scale) =>
      (['before', 'after'] as const).map((day) => {
        const curve = pair[day];
        if (!isDrawn(curve)) return null;
        const { colour, opacity, dashes } = looks[day];
        const { points, end, from } = curve;
        return (
          <g key={day}>
            <path d={bandPath(points, end, scale, from)} fill={colour} opacity={opacity} />
            <path
              d={stepPath(points, end, scale, from)}
              fill="none"
              stroke={colour}
              strokeWidth="2"
              strokeDasharray={dashes}
            />
          </g>
        );
      })
    }
  </StepChart>
);

/** The same curves on two days, each pair in one drawing, with what changed in words and whether the bands meet. */
export const TwoCurvesCard = ({ kind, days, pairs }: TwoCurvesCardProps) => {
  const { t } = useTranslation(['two-days', 'indicators', 'figures']);
  const format = useFormat();
  const dayWords = useDayWords();
  const [first, second] = [dayWords(days.before), dayWords(days.after)];
  const drawn = pairs.flatMap(({ before, after }) => [before, after].filter(isDrawn));
  const longest = Math.max(36 * daysPerMonth, ...drawn.map(({ end }) => end));
  const months = (value: number) => format.number(Math.round(value * 10) / 10);
  const share = ({ share: value, lower, upper }: ShareAt) =>
    lower === null || upper === null
      ? format.percent(value)
      : t('share', { share: format.percent(value), range: format.interval(lower, upper, 'proportion') });
  const points = (value: number) => t('points', { value: format.number(Math.round(value * 1000) / 10) });
  const verdict = (shared: TwoDaysOf<ShareAt>) => {
    const meet = bandsMeet(shared);
    return meet === null ? t('verdict.noBand') : t(meet ? 'verdict.meet' : 'verdict.apart');
  };
  const median = (curve: DayCurve | undefined) => {
    if (!isDrawn(curve) || curve.median === undefined) return '–';
    if (curve.median === null) return t('curve.noMedian');
    return t('indicators:stay.months', { value: months(curve.median / daysPerMonth) });
  };
  const why = (curve: DayCurve | undefined) =>
    curve === undefined
      ? t('curve.notThere')
      : t('curve.why', { why: t(`figures:status.${curve.status}.title`), count: curve.spells });
  const says = (pair: CurvePair): string => {
    if (!isDrawn(pair.before) || !isDrawn(pair.after)) {
      const said = (['before', 'after'] as const).map((day) =>
        t('curve.onDay', { day: dayWords(days[day]), words: isDrawn(pair[day]) ? t('curve.drawn') : why(pair[day]) }),
      );
      return said.join(' ');
    }
    const shared = longestShared(pair);
    const medians =
      pair.after.median === undefined
        ? []
        : [t('curve.medians', { before: median(pair.before), after: median(pair.after) })];
    if (shared === null) return [t('curve.nothingShared'), ...medians].join(' ');
    const said = {
      months: months(shared.after.months),
      before: share(shared.before),
      after: share(shared.after),
    };
    return [t(`curve.${kind}`, said), verdict(shared), ...medians].join(' ');
  };
  const found = pairs.flatMap((pair) => longestShared(pair) ?? []);
  const apart = found.filter((one) => bandsMeet(one) === false).length;
  return (
    <ChartCard
      title={t(`title.${kind}`, { before: first, after: second })}
      description={[
        found.length === 0
          ? t('curve.none')
          : apart === 0
            ? t('curve.noneApart', { count: found.length, of: format.count(found.length) })
            : t('curve.apart', { count: apart, shown: format.count(apart), of: format.count(found.length) }),
        t('curve.lead'),
      ].join(' ')}
      unit={t(`indicators:${kind}.unit`)}
      asOf={days.after.asOf}
      fileName={`${kind}-of-two-days`}
      table={{
        columns: [
          t('curve.which'),
          t('curve.months'),
          ...[first, second].map((day) => t('ofDay', { what: t(`curve.share.${kind}`), day })),
          t('curve.change'),
          t('curve.bands'),
          ...(kind === 'incidence'
            ? []
            : [first, second].map((day) => t('ofDay', { what: t('indicators:stay.median'), day }))),
          ...[first, second].map((day) => t('ofDay', { what: t('indicators:stay.spells'), day })),
        ],
        rows: pairs.map((pair) => {
          const shared = longestShared(pair);
          const cell = (day: 'before' | 'after') =>
            shared === null ? (isDrawn(pair[day]) ? '–' : why(pair[day])) : share(shared[day]);
          return [
            pair.name,
            shared === null ? '–' : months(shared.after.months),
            cell('before'),
            cell('after'),
            shared === null ? '–' : signed(shared.after.share - shared.before.share, points),
            shared === null ? '–' : verdict(shared),
            ...(kind === 'incidence' ? [] : [median(pair.before), median(pair.after)]),
            pair.before?.spells ?? 0,
            pair.after?.spells ?? 0,
          ];
        }),
      }}
    >
      <TwoDaysLegend days={days} marks="curve" />
      <SmallMultiples
        of={pairs.map((pair) => ({
          key: pair.key,
          name: pair.name,
          says: says(pair),
          drawing: isDrawn(pair.before) || isDrawn(pair.after) ? <Drawing pair={pair} longest={longest} /> : null,
        }))}
      />
    </ChartCard>
  );
};
