import { Text } from '@mantine/core';
import type { ToldFigure } from '@understudy/contracts/indicators-confidential';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import classes from './told-card.module.css';
import { type Told, useToldWords } from './told-words.js';

type ToldStageProps = {
  stage: ToldFigure['stage'];
  now: ToldFigure | undefined;
  /** The month end that was told last. */
  toldOn: string;
  /** What was told by another day, where that is to stand beside it. */
  then: { readonly day: string; readonly latest: Told | null } | undefined;
};

const Bar = ({ told }: { told: Told }) => (
  <div className={classes.bar}>
    {told.counts
      .filter(({ people }) => people > 0)
      .map(({ answers, people }) => (
        <div key={answers.join(' ')} className={classes.part} data-answer={answers[0]} style={{ flexGrow: people }} />
      ))}
  </div>
);

/** What is told of one stage: the shares as a bar, the numbers in words, and what was told by another day. */
export const ToldStage = ({ stage, now, toldOn, then }: ToldStageProps) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const wordsOf = useToldWords();
  const latest = now?.latest ?? null;
  if (latest === null && (then?.latest ?? null) === null) return null;
  return (
    <div>
      <Text size="sm" fw={620}>
        {latest === null ? stage.name : t('told.stage', { stage: stage.name, people: format.count(latest.people) })}
      </Text>
      {latest === null ? (
        <Text size="xs" c="dimmed">
          {t('told.untold', { day: format.day(toldOn) })}
        </Text>
      ) : (
        <>
          <Bar told={latest} />
          <ul className={`${classes.answers} figures`}>
            {latest.counts.map((count) => (
              <li key={count.answers.join(' ')}>
                <span className={`${classes.part} ${classes.swatch}`} data-answer={count.answers[0]} />
                {wordsOf(count)}
              </li>
            ))}
          </ul>
        </>
      )}
      {now?.newInStage ? (
        <Text size="xs" c="dimmed" className="figures">
          {t('told.newInStage', {
            count: now.newInStage.people,
            shown: format.count(now.newInStage.people),
            of: format.count(now.newInStage.of),
            share: format.percent(now.newInStage.share),
          })}
        </Text>
      ) : null}
      {latest === null || latest.asOf === toldOn ? null : (
        <Text size="xs" c="dimmed">
          {t('told.older', { day: format.day(latest.asOf) })}
        </Text>
      )}
      {then ? <Then {...then} isSame={then.latest?.asOf === latest?.asOf} /> : null}
    </div>
  );
};

/** What was told by the other day; the same figure is not drawn twice. */
const Then = ({ day, latest, isSame }: { day: string; latest: Told | null; isSame: boolean }) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const wordsOf = useToldWords();
  const words = () => {
    if (latest === null) return t('told.untold', { day: format.day(day) });
    const told = format.day(latest.asOf);
    if (isSame) return t('told.same', { day: format.day(day), told });
    return t('told.then', { day: told, words: latest.counts.map(wordsOf).join(' · ') });
  };
  return (
    <>
      {latest === null || isSame ? null : (
        <div className={classes.then}>
          <Bar told={latest} />
        </div>
      )}
      <Text size="xs" c="dimmed" className="figures">
        {words()}
      </Text>
    </>
  );
};
