import { ActionIcon, Group, Select } from '@mantine/core';
import { IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Sorting } from './data-table.js';

type SortChoiceProps<Sort extends string> = {
  /** What the list can be arranged by, each with its name. */
  choices: readonly { value: Sort; label: string }[];
} & (
  | { sorting: Sorting; onSort: (sorting: Sorting) => void }
  /** Where each choice says its own way, for instance the newest first. */
  | { value: Sort; onChoose: (sort: Sort) => void }
);

/** By what a list of cards stands, and which way; a table has this in its headers. */
export const SortChoice = <Sort extends string>({ choices, ...chosen }: SortChoiceProps<Sort>) => {
  const { t } = useTranslation('lists');
  const choose = (id: string | null) => {
    const known = choices.find(({ value }) => value === id);
    if (known === undefined) return;
    if ('sorting' in chosen) chosen.onSort({ ...chosen.sorting, id: known.value });
    else chosen.onChoose(known.value);
  };
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap" maw="100%" data-print="no">
      <Select
        label={t('by')}
        data={[...choices]}
        value={'sorting' in chosen ? chosen.sorting.id : chosen.value}
        allowDeselect={false}
        onChange={choose}
        w={220}
      />
      {'sorting' in chosen ? <TurnRound {...chosen} /> : null}
    </Group>
  );
};

const TurnRound = ({ sorting, onSort }: { sorting: Sorting; onSort: (sorting: Sorting) => void }) => {
  const { t } = useTranslation('lists');
  const ascending = sorting.direction === 'ascending';
  const Mark = ascending ? IconSortAscending : IconSortDescending;
  return (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={t(ascending ? 'isAscending' : 'isDescending')}
      onClick={() => onSort({ ...sorting, direction: ascending ? 'descending' : 'ascending' })}
    >
      <Mark size={18} aria-hidden />
    </ActionIcon>
  );
};
