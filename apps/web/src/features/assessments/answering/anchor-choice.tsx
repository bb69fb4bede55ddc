import { Stack, Text } from '@mantine/core';
import type { AskedItem } from '@understudy/contracts/assessments';
import { useTranslation } from 'react-i18next';
import classes from './answering.module.css';
import type { Answer } from './use-answers.js';

/** The levels of the product, 0 to 4. */
export const levels = [0, 1, 2, 3, 4] as const;

/** The levels that a question offers: as many as it has names for, else those of the product. */
export const levelsOf = (labels: readonly string[]): number[] => (labels.length > 0 ? [...labels.keys()] : [...levels]);

type AnchorChoiceProps = {
  item: AskedItem;
  answer: Answer | undefined;
  /** Whether somebody answers about themselves. */
  own: boolean;
  onAnswer: (answer: Answer) => void;
};

/** What one can see at each level, to choose the nearest from; and a way to say that one could not see it. */
export const AnchorChoice = ({ item, answer, own, onAnswer }: AnchorChoiceProps) => {
  const { t } = useTranslation('assessments');
  const nameOf = (level: number) => item.labels[level] ?? t(`level.${level as 0}`);
  return (
    <fieldset className={classes.question}>
      <legend className={classes.wording}>{item.wording}</legend>
      <Stack gap="xs">
        {levelsOf(item.labels).map((level) => (
          <label key={level} className={classes.choice}>
            <input
              type="radio"
              name={item.key}
              value={level}
              checked={answer?.level === level}
              onChange={() => onAnswer({ level, note: null })}
            />
            <span className={classes.mark} aria-hidden>
              {level + (item.labels.length > 0 ? 1 : 0)}
            </span>
            <span>
              <Text span size="sm" c="dimmed" display="block">
                {item.anchors.length > 0 ? nameOf(level) : null}
              </Text>
              {item.anchors[level] ?? nameOf(level)}
            </span>
          </label>
        ))}
        <label className={`${classes.choice} ${classes.unseen}`}>
          <input
            type="radio"
            name={item.key}
            value="unseen"
            checked={answer !== undefined && answer.level === null}
            onChange={() => onAnswer({ level: null, note: null })}
          />
          <span className={classes.mark} aria-hidden>
            ×
          </span>
          <span style={{ alignSelf: 'center' }}>{t(own ? 'answer.noOccasion' : 'answer.unseen')}</span>
        </label>
      </Stack>
    </fieldset>
  );
};
