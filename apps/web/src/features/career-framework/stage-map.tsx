import { IconFlag, IconMapPin } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Stage } from '@understudy/contracts/career-framework';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './stage-map.module.css';

type StageMapProps = {
  stages: readonly Stage[];
  /** Where the reader is, and where they are heading, by stage key. */
  hereKey: string | null;
  headingKey: string | null;
  /** The stage whose page this is: the map becomes a small one. */
  currentKey?: string;
};

/** The stages as stairs that lead upwards, each a link to its page; marks where the reader is and where they are heading. */
export const StageMap = ({ stages, hereKey, headingKey, currentKey }: StageMapProps) => {
  const { t } = useTranslation('career-framework');
  const ordered = stages.toSorted((one, other) => one.ordinal - other.ordinal);
  return (
    <nav aria-label={t('map.label')}>
      <ol
        className={`${classes.map} ${currentKey ? classes.compact : ''}`}
        style={{ '--steps': ordered.length } as CSSProperties}
      >
        {ordered.map((stage, position) => {
          const here = stage.key === hereKey;
          const heading = stage.key === headingKey && !here;
          const marks = [here ? classes.here : '', heading ? classes.heading : ''];
          return (
            <li
              key={stage.key}
              className={[classes.step, ...marks, stage.key === currentKey ? classes.current : ''].join(' ')}
              style={{ '--position': position } as CSSProperties}
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
                className={classes.stone}
                aria-current={stage.key === currentKey ? 'page' : undefined}
              >
                <span className={classes.number}>{t('map.step', { number: stage.ordinal })}</span>
                <span className={classes.name}>{stage.name}</span>
                {currentKey ? null : <span className={classes.focus}>{stage.coreFocus}</span>}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
