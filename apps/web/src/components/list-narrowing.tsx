import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { choiceWidth } from './choice-width.js';

type ListNarrowingProps<Value extends string> = {
  label: string;
  /** What stands there while nothing is chosen. */
  all: string;
  choices: readonly { value: Value; label: string }[];
  value: Value | undefined;
  onChoose: (value: Value | undefined) => void;
};

/** One thing by which a list is narrowed, of what `useNarrowing` knows. */
export const ListNarrowing = <Value extends string>({
  label,
  all,
  choices,
  value,
  onChoose,
}: ListNarrowingProps<Value>) => {
  const { t } = useTranslation();
  return (
    <Select
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      label={label}
      placeholder={all}
      data={[...choices]}
      value={value ?? null}
      onChange={(wanted) => onChoose(choices.find((one) => one.value === wanted)?.value)}
      w={choiceWidth(choices)}
      maw="100%"
      wrapperProps={{ 'data-print': 'no' }}
    />
  );
};
