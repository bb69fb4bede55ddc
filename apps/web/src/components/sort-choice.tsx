import { ActionIcon, Group, Select } from '@mantine/core';
import { IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Sorting } from './data-table.js';

type SortChoiceProps = {
  /** What the list can be arranged by, each with its name. */
  choices: readonly { value: string; label: string }[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
};

/** By what a list of cards stands, and which way; a table has this in its headers. */
export const SortChoice = ({ choices, sorting, onSort }: SortChoiceProps) => {
  const { t } = useTranslation();
  const ascending = sorting.direction === 'ascending';
  const Mark = ascending ? IconSortAscending : IconSortDescending;
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap" data-print="no">
      <Select
        label={t('arrange.by')}
        data={[...choices]}
        value={sorting.id}
        allowDeselect={false}
        onChange={(id) => (id === null ? undefined : onSort({ ...sorting, id }))}
        w={220}
      />
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t(ascending ? 'arrange.isAscending' : 'arrange.isDescending')}
        onClick={() => onSort({ ...sorting, direction: ascending ? 'descending' : 'ascending' })}
      >
        <Mark size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
};
