import { Textarea } from '@mantine/core';
import type { AskedItem } from '@understudy/contracts/assessments';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './answering.module.css';
import type { Answer } from './use-answers.js';

const pause = 600;

type OpenQuestionProps = {
  item: AskedItem;
  answer: Answer | undefined;
  anonymous: boolean;
  onAnswer: (answer: Answer) => void;
};

/** A question to answer in words, saved at every pause; who answers without a name is told how not to give it away. */
export const OpenQuestion = ({ item, answer, anonymous, onAnswer }: OpenQuestionProps) => {
  const { t } = useTranslation('assessments');
  const [text, setText] = useState(answer?.note ?? '');
  const kept = useRef(answer?.note ?? '');
  const keep = useRef(() => {});
  useEffect(() => {
    keep.current = () => {
      if (text === kept.current) return;
      kept.current = text;
      onAnswer({ level: null, note: text.trim() === '' ? null : text });
    };
  });
  useEffect(() => {
    const timer = setTimeout(() => keep.current(), text === kept.current ? 0 : pause);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => keep.current(), []);
  return (
    <div className={classes.question}>
      <Textarea
        label={item.wording}
        description={anonymous ? t('answer.writeCarefully') : t('answer.optional')}
        autosize
        minRows={5}
        maxRows={14}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => keep.current()}
        styles={{ label: { fontSize: 'clamp(1.15rem, 1rem + 0.8vw, 1.5rem)', fontWeight: 650, lineHeight: 1.3 } }}
      />
    </div>
  );
};
