import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../../components/chart-card.js';
import { useFormat } from '../../../lib/format.js';
import { useToday } from '../../../lib/today.js';
import { type Standing, sidesSaid } from './standing.js';

const ReadinessRadar = lazy(async () => ({ default: (await import('./readiness-radar.js')).ReadinessRadar }));

/** Fewer corners make no shape. */
const fewest = 3;

/** The skills of a stage as a shape: what it asks, and what each side says that still counts. */
export const StandRadar = ({ standings, stage }: { standings: readonly Standing[]; stage: string }) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const today = useToday();
  const sides = sidesSaid(standings);
  if (sides.length === 0 || standings.length < fewest) return null;
  const rows = standings.map((standing) => [
    t('stand.numbered', { place: standing.place, skill: standing.skillName }),
    standing.expectation,
    ...sides.map((side) => standing[side] ?? '–'),
  ]);
  const corners = standings.map(({ place, expectation, self, manager, others }) => ({
    ...{ name: format.number(place), expectation, self, manager, others },
  }));
  return (
    <ChartCard
      title={t('stand.radar.title', { stage })}
      description={t('stand.radar.how')}
      unit={t('radar.unit')}
      asOf={today}
      fileName="where-i-stand"
      table={{ columns: [t('skill'), t('expectation'), ...sides.map((side) => t(`observer.${side}`))], rows }}
    >
      <Suspense fallback={<Skeleton height={360} />}>
        <ReadinessRadar corners={corners} sides={sides} />
      </Suspense>
    </ChartCard>
  );
};
