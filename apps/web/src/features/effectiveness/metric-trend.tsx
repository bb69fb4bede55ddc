import { Text } from '@mantine/core';
import type { MetricOfLeader } from '@understudy/contracts/effectiveness-observations';
import { useTranslation } from 'react-i18next';
import { RangeBar } from '../../components/range-bar.js';
import { useFormat } from '../../lib/format.js';
import classes from './effectiveness.module.css';
import { numberOf, periodOf, spanOf } from './metric-words.js';

type Points = MetricOfLeader['points'];

/** The end of the scale that all periods share. */
const endOf = (points: Points): number | null => {
  if (points.every(({ measure }) => measure === 'share')) return 1;
  const most = Math.max(...points.map(({ value, upper }) => upper ?? value ?? 0));
  return most > 0 ? most * 1.1 : null;
};

/** One metric period by period: each with its interval on one scale, and in words beside it. */
export const MetricTrend = ({ points, name }: { points: Points; name: string }) => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  if (points.length < 2) return null;
  const most = endOf(points);
  return (
    <div>
      <Text size="sm" fw={620} mb={4}>
        {t('trend')}
      </Text>
      <dl className={`${classes.trend} figures`} aria-label={t('trendOf', { name })}>
        {points.map(({ from, to, measure, status, value, lower, upper, n, expectedDip }) => (
          <div key={`${from} ${to}`} className={classes.trendRow}>
            <dt>{periodOf(format, { from, to })}</dt>
            <dd aria-hidden>
              {value === null ? (
                <div className={classes.gap} />
              ) : (
                <RangeBar value={value} lower={lower ?? value} upper={upper ?? value} most={most} />
              )}
            </dd>
            <dd>
              {value === null ? t(`status.${status}`) : numberOf(format, measure, value)}
              {lower !== null && upper !== null ? ` (${spanOf(format, measure, lower, upper)})` : ''}
              {n === null ? '' : `, ${t('n', { n: format.number(n) })}`}
              {expectedDip ? ` · ${t('expectedDip.point')}` : ''}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
