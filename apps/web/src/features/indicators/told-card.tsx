import { Text } from '@mantine/core';
import type { ConfidentialIndicator, ToldCount, ToldFigure } from '@understudy/contracts/indicators-confidential';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../components/chart-card.js';
import { useFormat } from '../../lib/format.js';
import { Questions } from './figure-questions.js';
import classes from './told-card.module.css';

type ToldCardProps = {
  indicator: ConfidentialIndicator;
  figures: readonly ToldFigure[];
  /** The month end that was told last. */
  toldOn: string;
  threshold: number;
  /** Another day to stand beside. */
  compare?: string;
  file: ReactNode;
};

type Told = NonNullable<ToldFigure['latest']>;

const Bar = ({ told }: { told: Told }) => (
  <div className={classes.bar}>
    {told.counts
      .filter(({ people }) => people > 0)
      .map(({ answers, people }) => (
        <div key={answers.join(' ')} className={classes.part} data-answer={answers[0]} style={{ flexGrow: people }} />
      ))}
  </div>
);

/** One confidential indicator stage by stage: the shares as a bar, the numbers in words, and what was kept back. */
export const ToldCard = ({ indicator, figures, toldOn, threshold, compare, file }: ToldCardProps) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const nameOf = ({ answers }: ToldCount) => format.list(answers.map((answer) => t(`told.answer.${answer}`)));
  const wordsOf = (count: ToldCount) =>
    t('told.count', {
      name: nameOf(count),
      people: format.count(count.people),
      share: format.percent(count.share),
      range: format.interval(count.lower, count.upper, 'proportion'),
    });
  const words = (told: Told) => told.counts.map(wordsOf).join(' · ');
  const toldThen = ({ latest, earlier }: ToldFigure) =>
    compare === undefined || latest === null
      ? undefined
      : [latest, ...earlier].find(({ asOf }) => asOf <= compare && asOf !== latest.asOf);
  const kept = figures.filter(({ latest }) => latest === null);
  return (
    <ChartCard
      title={t(`told.title.${indicator}`)}
      description={
        <>
          {t(`told.lead.${indicator}`)} {t('told.rule', { count: threshold })} {t('told.interval')}
        </>
      }
      unit={t('unit.people')}
      asOf={toldOn}
      fileName={indicator}
      records={
        <>
          {file}
          <Questions about={indicator} name={t(`told.title.${indicator}`)} />
        </>
      }
      table={{
        columns: [t('flow.stage'), t('told.on'), t('stay.people'), t('told.numbers')],
        rows: figures.flatMap(({ stage, latest, earlier }) =>
          latest === null
            ? [[stage.name, '–', '–', t('figures:status.suppressed.title')]]
            : [latest, ...earlier].map((told) => [stage.name, format.day(told.asOf), told.people, words(told)]),
        ),
      }}
    >
      <div className={classes.stages}>
        {figures.map((figure) => {
          const { stage, latest } = figure;
          const then = toldThen(figure);
          return latest === null ? null : (
            <div key={stage.id}>
              <Text size="sm" fw={620}>
                {t('told.stage', { stage: stage.name, people: format.count(latest.people) })}
              </Text>
              <Bar told={latest} />
              <ul className={`${classes.answers} figures`}>
                {latest.counts.map((count) => (
                  <li key={count.answers.join(' ')}>
                    <span className={`${classes.part} ${classes.swatch}`} data-answer={count.answers[0]} />
                    {wordsOf(count)}
                  </li>
                ))}
              </ul>
              {figure.newInStage ? (
                <Text size="xs" c="dimmed" className="figures">
                  {t('told.newInStage', {
                    count: figure.newInStage.people,
                    shown: format.count(figure.newInStage.people),
                    of: format.count(figure.newInStage.of),
                    share: format.percent(figure.newInStage.share),
                  })}
                </Text>
              ) : null}
              {latest.asOf === toldOn ? null : (
                <Text size="xs" c="dimmed">
                  {t('told.older', { day: format.day(latest.asOf) })}
                </Text>
              )}
              {then ? (
                <>
                  <div className={classes.then}>
                    <Bar told={then} />
                  </div>
                  <Text size="xs" c="dimmed" className="figures">
                    {t('told.then', { day: format.day(then.asOf), words: words(then) })}
                  </Text>
                </>
              ) : null}
            </div>
          );
        })}
        {kept.length > 0 ? (
          <Text size="sm" c="dimmed">
            {t('told.kept', { stages: format.list(kept.map(({ stage }) => stage.name)) })}
          </Text>
        ) : null}
      </div>
    </ChartCard>
  );
};
