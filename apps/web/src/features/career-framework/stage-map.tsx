import { IconFlag, IconMapPin } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Framework, Stage } from '@understudy/contracts/career-framework';
import { stepsOf } from '@understudy/domain/career-framework/stage-order';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './stage-map.module.css';

type StageMapProps = {
  stages: readonly Stage[];
  tracks: Framework['tracks'];
  /** Where the reader is, and where they are heading, by stage key. */
  hereKey: string | null;
  headingKey: string | null;
  /** The stage whose page this is: the map becomes a small one. */
  currentKey?: string;
  /** The version that is read. */
  search: { version?: string | undefined };
};

type StoneProps = Omit<StageMapProps, 'stages' | 'tracks'> & { stage: Stage; step: number };

const Stone = ({ stage, step, hereKey, headingKey, currentKey, search }: StoneProps) => {
  const { t } = useTranslation('career-framework');
  const here = stage.key === hereKey;
  const heading = stage.key === headingKey && !here;
  const marks = [here ? classes.here : '', heading ? classes.heading : ''];
  return (
    <li
      className={[classes.step, ...marks, stage.key === currentKey ? classes.current : ''].join(' ')}
      style={{ '--position': step - 1, '--column': step } as CSSProperties}
    >
      {here || heading ? (
        <span className={classes.marker}>
          {here ? <IconMapPin size={13} aria-hidden /> : <IconFlag size={13} aria-hidden />}
          {t(here ? 'map.here' : 'map.heading')}
        </span>
      ) : null}
      <Link
        to="/framework/$stageKey"
        params={{ stageKey: stage.key }}
        search={search}
        className={classes.stone}
        aria-current={stage.key === currentKey ? 'page' : undefined}
      >
        <span className={classes.number}>{t('map.step', { number: step })}</span>
        <span className={classes.name}>{stage.name}</span>
        {currentKey ? null : <span className={classes.focus}>{stage.coreFocus}</span>}
      </Link>
    </li>
  );
};

/**
 * The stages as stairs that lead upwards, each a link to its page; marks where the reader is and where they are heading.
 * Tracks stand beside each other, what is equally high under the same step.
 */
export const StageMap = ({ stages, tracks, ...rest }: StageMapProps) => {
  const { t } = useTranslation('career-framework');
  const steps = stepsOf(stages);
  const count = new Set(steps.values()).size;
  const used = [...new Set(stages.map(({ track }) => track))];
  const named = tracks.filter(({ key }) => used.includes(key));
  const lanes = [
    ...named,
    ...used.filter((key) => named.every((track) => track.key !== key)).map((key) => ({ key, name: key })),
  ];
  return (
    <nav aria-label={t('map.label')}>
      {lanes.map((lane) => (
        <div key={lane.key} className={classes.lane}>
          {lanes.length > 1 ? <p className={classes.track}>{lane.name}</p> : null}
          <ol
            className={`${classes.map} ${rest.currentKey ? classes.compact : ''}`}
            style={{ '--steps': count } as CSSProperties}
          >
            {stages
              .filter(({ track }) => track === lane.key)
              .toSorted((one, other) => one.ordinal - other.ordinal)
              .map((stage) => (
                <Stone key={stage.key} stage={stage} step={steps.get(stage.key) ?? 1} {...rest} />
              ))}
          </ol>
        </div>
      ))}
    </nav>
  );
};
