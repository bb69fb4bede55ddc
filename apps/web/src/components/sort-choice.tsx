import { ActionIcon, Group, Select } from '@mantine/core';
import { IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { choiceWidth } from './choice-width.js';
import type { Sorting } from './data-table.js';

type SortChoiceProps<Sort extends string> = {
  /** What the list can be arranged by, each with its name. */
  choices: readonly { value: Sort; label: string }[];
  /** The list's name, where a page has more than one. */
  list?: string | undefined;
} & (
  | { sorting: Sorting; onSort: (sorting: Sorting) => void }
  /** Where each choice says its own way, for instance the newest first. */
  | { value: Sort; onChoose: (sort: Sort) => void }
);

/** By what a list of cards stands, and which way; a table has this in its headers. */
export const SortChoice = <Sort extends string>({ choices, list, ...chosen }: SortChoiceProps<Sort>) => {
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
        aria-label={list === undefined ? undefined : t('byOf', { list })}
        data={[...choices]}
        value={'sorting' in chosen ? chosen.sorting.id : chosen.value}
        allowDeselect={false}
        onChange={choose}
        w={choiceWidth(choices)}
      />
      {'sorting' in chosen ? <TurnRound {...chosen} list={list} /> : null}
    </Group>
  );
};

type TurnRoundProps = { sorting: Sorting; onSort: (sorting: Sorting) => void; list: string | undefined };

const TurnRound = ({ sorting, onSort, list }: TurnRoundProps) => {
  const { t } = useTranslation('lists');
  const ascending = sorting.direction === 'ascending';
  const said = t(ascending ? 'isAscending' : 'isDescending');
  const Mark = ascending ? IconSortAscending : IconSortDescending;
  return (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={list === undefined ? said : t('turnOf', { said, list })}
      onClick={() => onSort({ ...sorting, direction: ascending ? 'descending' : 'ascending' })}
    >
      <Mark size={18} aria-hidden />
    </ActionIcon>
  );
};
