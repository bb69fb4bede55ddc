import { Text } from '@mantine/core';
import type {
  ConfidentialFigures,
  ConfidentialIndicator,
  ToldFigure,
} from '@understudy/contracts/indicators-confidential';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../components/chart-card.js';
import { useFormat } from '../../lib/format.js';
import { Questions } from './figure-questions.js';
import classes from './told-card.module.css';
import { ToldStage } from './told-stage.js';
import { useToldWords } from './told-words.js';

type ToldCardProps = {
  indicator: ConfidentialIndicator;
  told: ConfidentialFigures;
  /** What was told by another day, to stand beside. */
  then?: ConfidentialFigures & { day: string };
  /** Of every stage what was told up to the later of both days. */
  figures: readonly ToldFigure[];
  /** The month end that was told last. */
  toldOn: string;
  threshold: number;
  /** What was told up to this month end is kept back, because the threshold was raised since. */
  keptUpTo: string | null;
  file: ReactNode;
};

/** One confidential indicator stage by stage: the shares as a bar, the numbers in words, and what was kept back. */
export const ToldCard = ({ indicator, told, then, figures, toldOn, threshold, keptUpTo, file }: ToldCardProps) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const wordsOf = useToldWords();
  const own = told.figures.filter((one) => one.indicator === indicator);
  const others = then?.figures.filter((one) => one.indicator === indicator) ?? [];
  const hasMoved = then !== undefined && then.toldOn !== told.toldOn;
  const thenOf = (id: string) =>
    hasMoved ? { day: then.day, latest: others.find(({ stage }) => stage.id === id)?.latest ?? null } : undefined;
  const kept = own.filter(({ latest, keptBack }) => latest === null && keptBack.length === 0);
  const raised = figures.filter(({ keptBack }) => keptBack.length > 0);
  const namesOf = (some: readonly ToldFigure[]) => format.list(some.map(({ stage }) => stage.name));
  const lead = [
    t(`told.lead.${indicator}`),
    t('told.rule', { count: threshold }),
    t('told.interval'),
    ...(then && !hasMoved ? [t('told.sameTelling', { day: format.day(then.day), told: format.day(toldOn) })] : []),
  ];
  return (
    <ChartCard
      title={t(`told.title.${indicator}`)}
      description={lead.join(' ')}
      unit={t('unit.people')}
      asOf={toldOn}
      formulaVersion={told.formulaVersion}
      fileName={indicator}
      records={
        <>
          {file}
          <Questions about={indicator} name={t(`told.title.${indicator}`)} />
        </>
      }
      table={{
        columns: [t('flow.stage'), t('told.on'), t('stay.people'), t('told.numbers'), t('figures:formulas.column')],
        rows: figures.flatMap(({ stage, latest, earlier, keptBack }) => {
          if (latest === null && keptBack.length === 0) {
            return [[stage.name, '–', '–', t('figures:status.suppressed.title'), '–']];
          }
          const points = latest === null ? [] : [latest, ...earlier];
          return [
            ...points.map(({ asOf, people, counts, formulaVersion }) => [
              ...[stage.name, format.day(asOf), people],
              ...[counts.map(wordsOf).join(' · '), formulaVersion],
            ]),
            ...keptBack.map((asOf) => [stage.name, format.day(asOf), '–', t('told.raisedSince'), '–']),
          ];
        }),
      }}
    >
      <div className={classes.stages}>
        {figures.map(({ stage }) => (
          <ToldStage
            key={stage.id}
            stage={stage}
            now={own.find((one) => one.stage.id === stage.id)}
            toldOn={toldOn}
            then={thenOf(stage.id)}
          />
        ))}
        {kept.length > 0 ? (
          <Text size="sm" c="dimmed">
            {t('told.kept', { stages: namesOf(kept) })}
          </Text>
        ) : null}
        {raised.length > 0 && keptUpTo !== null ? (
          <Text size="sm" c="dimmed">
            {t('told.raised', { stages: namesOf(raised), day: format.day(keptUpTo) })}
          </Text>
        ) : null}
      </div>
    </ChartCard>
  );
};
