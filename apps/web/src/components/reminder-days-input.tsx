import { TagsInput, type TagsInputProps } from '@mantine/core';

type ReminderDaysInputProps = Pick<TagsInputProps, 'label' | 'description' | 'error'> & {
  value?: readonly number[];
  onChange: (days: number[]) => void;
};

const isDay = /^\d{1,2}$/;

/** On how many days before an end reminders go out: typed as numbers, the earliest reminder first. */
export const ReminderDaysInput = ({ value = [], onChange, ...field }: ReminderDaysInputProps) => (
  <TagsInput
    inputMode="numeric"
    splitChars={[',', ' ', ';']}
    {...field}
    value={value.map(String)}
    onChange={(days) =>
      onChange([...new Set(days.filter((day) => isDay.test(day)).map(Number))].sort((one, other) => other - one))
    }
  />
);
