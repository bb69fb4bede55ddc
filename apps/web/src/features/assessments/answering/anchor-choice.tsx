import { Stack, Text } from '@mantine/core';
import type { AskedItem } from '@understudy/contracts/assessments';
import { useTranslation } from 'react-i18next';
import classes from './answering.module.css';
import type { Answer } from './use-answers.js';

/** The names of the levels, 0 to 4. */
export const levels = [0, 1, 2, 3, 4] as const;

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
  return (
    <fieldset className={classes.question}>
      <legend className={classes.wording}>{item.wording}</legend>
      <Stack gap="xs">
        {levels.map((level) => (
          <label key={level} className={classes.choice}>
            <input
              type="radio"
              name={item.key}
              value={level}
              checked={answer?.level === level}
              onChange={() => onAnswer({ level, note: null })}
            />
            <span className={classes.mark} aria-hidden>
              {level}
            </span>
            <span>
              <Text span size="sm" c="dimmed" display="block">
                {t(`level.${level}`)}
              </Text>
              {item.anchors[level]}
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
