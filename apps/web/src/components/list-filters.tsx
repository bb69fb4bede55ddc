import { Group, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from './search-field.js';

type ListFiltersProps<Value extends string> = {
  search: { label: string; asked: string | undefined; onAsk: (wanted: string | undefined) => void };
  choice?: {
    label: string;
    all: string;
    value: Value | undefined;
    data: readonly { value: Value; label: string }[];
    onChoose: (value: Value | undefined) => void;
  };
  /** Whatever else it is narrowed by. */
  children?: ReactNode;
};

/** Words to look for, and one thing to choose by where there is one, above a list. */
export const ListFilters = <Value extends string>({ search, choice, children }: ListFiltersProps<Value>) => {
  const { t } = useTranslation();
  return (
    <Group gap="sm" align="flex-end" mb="md" data-print="no">
      <SearchField
        label={search.label}
        clearLabel={t('clear')}
        style={{ flex: '2 1 14rem' }}
        asked={search.asked ?? ''}
        onAsk={search.onAsk}
      />
      {choice ? (
        <Select
          clearable
          clearButtonProps={{ 'aria-label': t('clear') }}
          label={choice.label}
          placeholder={choice.all}
          style={{ flex: '1 1 10rem' }}
          data={[...choice.data]}
          value={choice.value ?? null}
          onChange={(value) => choice.onChoose(choice.data.find((one) => one.value === value)?.value)}
        />
      ) : null}
      {children}
    </Group>
  );
};
