import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';

type FieldProps = Pick<TextInputProps, 'label' | 'description' | 'placeholder' | 'required'> & {
  value: string;
  onText: (text: string) => void;
};

/** One line of text. */
export const LineField = ({ value, onText, ...rest }: FieldProps) => (
  <TextInput {...rest} value={value} maxLength={300} onChange={({ currentTarget }) => onText(currentTarget.value)} />
);

/** A text of several sentences that grows as it is written. */
export const ProseField = ({ value, onText, ...rest }: FieldProps) => (
  <Textarea
    {...rest}
    value={value}
    maxLength={6000}
    autosize
    minRows={2}
    maxRows={14}
    onChange={({ currentTarget }) => onText(currentTarget.value)}
  />
);

type LinesFieldProps = Pick<FieldProps, 'label' | 'description'> & {
  lines: readonly string[];
  onLines: (lines: string[]) => void;
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, 1000))
    .filter((line) => line !== '')
    .slice(0, 60);

/** A list, one entry a line; empty lines may stand while typing and count for nothing. */
export const LinesField = ({ lines, onLines, ...rest }: LinesFieldProps) => {
  const [typed, setTyped] = useState(() => lines.join('\n'));
  const shown = linesOf(typed).join('\n') === lines.join('\n') ? typed : lines.join('\n');
  return (
    <Textarea
      {...rest}
      value={shown}
      autosize
      minRows={2}
      maxRows={14}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onLines(linesOf(currentTarget.value));
      }}
    />
  );
};
