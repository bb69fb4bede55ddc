import { Box, Button, Group, Text } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import type { AskedItem } from '@understudy/contracts/assessments';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorChoice, levelsOf } from './anchor-choice.js';
import classes from './answering.module.css';
import { OpenQuestion } from './open-question.js';
import { useAnsweringKeys } from './use-answering-keys.js';
import type { Answer } from './use-answers.js';

const keysOf = {
  scale: [
    ['', 'choose'],
    ['X', 'unseen'],
    ['↵', 'next'],
    ['⌫', 'back'],
  ],
  text: [['⌃ ↵', 'next']],
} as const;

const KeyHints = ({ kind, own, digits }: { kind: AskedItem['kind']; own: boolean; digits: string }) => {
  const { t } = useTranslation('assessments');
  return (
    <Group gap="md" className={classes.keys} fz="sm" c="dimmed">
      {keysOf[kind].map(([key, does]) => (
        <span key={key}>
          <kbd>{key || digits}</kbd> {t(`answer.keys.${own && does === 'unseen' ? 'noOccasion' : does}`)}
        </span>
      ))}
    </Group>
  );
};

/** Levels with names of their own count from 1, as one reads them; those of the product from 0, as skills do. */
const digitsOf = ({ labels }: AskedItem): string[] =>
  levelsOf(labels).map((level) => String(level + (labels.length > 0 ? 1 : 0)));

type QuestionCardProps = {
  item: AskedItem;
  /** The dimension it belongs to. */
  dimension: string;
  answer: Answer | undefined;
  anonymous: boolean;
  /** Whether somebody answers about themselves. */
  own: boolean;
  first: boolean;
  onAnswer: (answer: Answer) => void;
  onNext: () => void;
  onBack: () => void;
};

/** One question at a time, with the way on and back; all of it by keyboard too. */
export const QuestionCard = (props: QuestionCardProps) => {
  const { t } = useTranslation(['assessments', 'common']);
  const { item, answer, onAnswer, onNext, onBack, first } = props;
  const place = useRef<HTMLDivElement>(null);
  const back = () => (first ? undefined : onBack());
  const digits = digitsOf(item);
  useAnsweringKeys({
    digits,
    onLevel: (level) => (item.kind === 'scale' ? onAnswer({ level, note: null }) : undefined),
    onNext,
    onBack: back,
  });
  useEffect(() => {
    const choices = place.current?.querySelectorAll<HTMLElement>('input, textarea') ?? [];
    const chosen = [...choices].find((choice) => choice.matches(':checked')) ?? choices[0];
    chosen?.focus({ preventScroll: true });
  }, []);
  return (
    <Box ref={place}>
      <Text size="sm" c="dimmed" mb={6}>
        {item.kind === 'scale' ? props.dimension : t('answer.inWords')}
      </Text>
      {item.kind === 'scale' ? (
        <AnchorChoice item={item} answer={answer} own={props.own} onAnswer={onAnswer} />
      ) : (
        <OpenQuestion item={item} answer={answer} anonymous={props.anonymous} onAnswer={onAnswer} />
      )}
      <Group className={classes.bar} mt="md" justify="space-between" wrap="nowrap">
        <Button variant="default" disabled={first} leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={back}>
          {t('common:back')}
        </Button>
        <KeyHints kind={item.kind} own={props.own} digits={`${digits[0]}–${digits.at(-1)}`} />
        <Button rightSection={<IconArrowRight size={18} aria-hidden />} onClick={onNext}>
          {t('common:next')}
        </Button>
      </Group>
    </Box>
  );
};
