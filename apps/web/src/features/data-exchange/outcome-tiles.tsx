import { Text } from '@mantine/core';
import type { ImportSummary } from '@understudy/contracts/data-exchange';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { type Outcome, outcomeLooks, outcomes } from './outcome-looks.js';
import classes from './preview-summary.module.css';

type OutcomeTilesProps = {
  summary: ImportSummary;
  /** The outcome that the rows below are filtered by. */
  chosen: Outcome | undefined;
  onChoose: (outcome: Outcome | undefined) => void;
};

/** How many rows have each outcome; a tile shows its rows below. */
export const OutcomeTiles = ({ summary, chosen, onChoose }: OutcomeTilesProps) => {
  const { t } = useTranslation('data-exchange');
  const format = useFormat();
  return (
    <div className={classes.tiles}>
      {outcomes.map((outcome) => {
        const { Icon: OutcomeIcon, ink } = outcomeLooks[outcome];
        return (
          <button
            key={outcome}
            type="button"
            className={classes.tile}
            aria-pressed={chosen === outcome}
            disabled={summary[outcome] === 0}
            onClick={() => onChoose(chosen === outcome ? undefined : outcome)}
          >
            <span className={classes.label}>
              <OutcomeIcon size={17} color={ink} aria-hidden />
              {t(`preview.tile.${outcome}`)}
            </span>
            <span className={`${classes.figure} figures`}>{format.count(summary[outcome])}</span>
            <Text span size="xs" c="dimmed">
              {t(`preview.tileHelp.${outcome}`)}
            </Text>
          </button>
        );
      })}
    </div>
  );
};
