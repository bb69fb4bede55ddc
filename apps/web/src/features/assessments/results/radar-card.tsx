import { Skeleton } from '@mantine/core';
import type { AssessmentResult } from '@understudy/contracts/assessments-results';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../../components/chart-card.js';
import { useFormat } from '../../../lib/format.js';
import { drawnViewsOf, figureOf, sidesIn, viewsOf } from './result-figures.js';

const ReadinessRadar = lazy(async () => ({ default: (await import('./readiness-radar.js')).ReadinessRadar }));

/** Fewer corners make no shape. */
const fewest = 3;

/** The sides of readiness as a shape, as a table and as CSV; the skills, where an instrument has too few sides for a shape. */
export const RadarCard = ({ result }: { result: AssessmentResult }) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const views = viewsOf(result);
  const said = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : format.number(value);
  const bySkill = result.dimensions.length < fewest && result.skills.length >= fewest;
  const parts = bySkill
    ? result.skills.map(({ skillName, ...skill }, index) => {
        const place = format.number(index + 1);
        return { ...skill, name: t('stand.numbered', { place, skill: skillName }), corner: place };
      })
    : result.dimensions.map((dimension) => ({ ...dimension, corner: dimension.name }));
  const rows = parts.map(({ name, expectation, figures }) => [
    name,
    said(expectation),
    ...views.map((view) => {
      const figure = figureOf(figures, view);
      return figure === undefined || figure.state === 'shown' ? said(figure?.mean) : t(`state.${figure.state}`);
    }),
  ]);
  const corners = parts.map(({ corner, expectation, figures }) => ({
    ...sidesIn(figures),
    name: corner,
    expectation: expectation ?? 0,
  }));
  const [largest] = parts.toSorted((one, other) => other.gap - one.gap);
  return (
    <ChartCard
      title={
        largest && largest.gap > 0
          ? t('radar.titleWith', { dimension: largest.name })
          : t(bySkill ? 'radar.titleSkills' : 'radar.title')
      }
      description={bySkill ? format.list(parts.map(({ name }) => name)) : undefined}
      unit={t('radar.unit')}
      asOf={result.releasedOn}
      fileName="readiness"
      table={{
        columns: [t(bySkill ? 'skill' : 'dimension'), t('expectation'), ...views.map((view) => t(`observer.${view}`))],
        rows,
      }}
    >
      <Suspense fallback={<Skeleton height={360} />}>
        <ReadinessRadar corners={corners} sides={drawnViewsOf(result)} />
      </Suspense>
    </ChartCard>
  );
};
