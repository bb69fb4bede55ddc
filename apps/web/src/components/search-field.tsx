import { CloseButton, TextInput, type TextInputProps } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';

type SearchFieldProps = Omit<TextInputProps, 'value' | 'onChange'> & {
  /** What the address asks for. */
  asked: string;
  /** Undefined once the field is empty. */
  onAsk: (wanted: string | undefined) => void;
  clearLabel: string;
};

const rest = 200;

/** A field that searches as one types, after a moment of rest; what is asked for lives in the address. */
export const SearchField = ({ asked, onAsk, clearLabel, ...field }: SearchFieldProps) => {
  const [typed, setTyped] = useState(asked);
  const sent = useRef(asked);
  useEffect(() => {
    // Only an address that changed from outside may replace what is being typed.
    if (asked === sent.current) return;
    sent.current = asked;
    setTyped(asked);
  }, [asked]);
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === sent.current) return;
    const waiting = setTimeout(() => {
      sent.current = wanted;
      onAsk(wanted || undefined);
    }, rest);
    return () => clearTimeout(waiting);
  }, [typed, onAsk]);
  return (
    <TextInput
      type="search"
      value={typed}
      maxLength={100}
      autoComplete="off"
      onChange={(event) => setTyped(event.currentTarget.value)}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={typed ? <CloseButton aria-label={clearLabel} onClick={() => setTyped('')} /> : null}
      {...field}
    />
  );
};
