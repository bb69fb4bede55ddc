import { Skeleton } from '@mantine/core';
import type { AssessmentResult } from '@understudy/contracts/assessments-results';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../../components/chart-card.js';
import { useFormat } from '../../../lib/format.js';
import { drawnViewsOf, figureOf, sidesIn, viewsOf } from './result-figures.js';

const ReadinessRadar = lazy(async () => ({ default: (await import('./readiness-radar.js')).ReadinessRadar }));

/** The four sides of readiness as a shape, as a table and as CSV. */
export const RadarCard = ({ result }: { result: AssessmentResult }) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const views = viewsOf(result);
  const said = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : format.number(value);
  const rows = result.dimensions.map(({ name, expectation, figures }) => [
    name,
    said(expectation),
    ...views.map((view) => {
      const figure = figureOf(figures, view);
      return figure === undefined || figure.state === 'shown' ? said(figure?.mean) : t(`state.${figure.state}`);
    }),
  ]);
  const corners = result.dimensions.map(({ name, expectation, figures }) => ({
    ...sidesIn(figures),
    name,
    expectation: expectation ?? 0,
  }));
  const [largest] = result.dimensions.toSorted((one, other) => other.gap - one.gap);
  return (
    <ChartCard
      title={largest && largest.gap > 0 ? t('radar.titleWith', { dimension: largest.name }) : t('radar.title')}
      unit={t('radar.unit')}
      asOf={result.releasedOn}
      fileName="readiness"
      table={{
        columns: [t('dimension'), t('expectation'), ...views.map((view) => t(`observer.${view}`))],
        rows,
      }}
    >
      <Suspense fallback={<Skeleton height={360} />}>
        <ReadinessRadar corners={corners} sides={drawnViewsOf(result)} />
      </Suspense>
    </ChartCard>
  );
};
