import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { listPeople } from '@understudy/contracts/people';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../lib/query.js';
import { PersonAvatar } from './person-card.js';

export type Command = { id: string; label: string; description?: string; icon: ReactNode; onRun: () => void };

type CommandPaletteProps = {
  pages: readonly Command[];
  actions: readonly Command[];
  /** People are found only where this is given. */
  onPerson?: (personId: string) => void;
};

const entry = ({ id, label, description, icon, onRun }: Command) => ({
  id,
  label,
  description,
  leftSection: icon,
  onClick: onRun,
});

/** Ctrl or Cmd and K: finds people, pages and actions from anywhere. */
export const CommandPalette = ({ pages, actions, onPerson }: CommandPaletteProps) => {
  const { t } = useTranslation('shell');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 150);
  const people = useQuery({
    ...query('people', listPeople, { query: { search, limit: 8 } }),
    enabled: search.length >= 2 && onPerson !== undefined,
  });
  const wanted = typed.trim().toLocaleLowerCase();
  const matching = (commands: readonly Command[]) =>
    commands.filter(({ label, description }) => `${label} ${description ?? ''}`.toLocaleLowerCase().includes(wanted));
  const found = search.length >= 2 ? (people.data?.items ?? []) : [];

  const groups: SpotlightActionGroupData[] = [
    {
      group: t('palette.people'),
      actions: found.map((person) => ({
        id: `person ${person.id}`,
        label: person.name,
        description: [person.title, person.unit?.name].filter((part) => part).join(' · '),
        leftSection: <PersonAvatar person={person} size={28} />,
        onClick: () => onPerson?.(person.id),
      })),
    },
    { group: t('palette.pages'), actions: matching(pages).map(entry) },
    { group: t('palette.actions'), actions: matching(actions).map(entry) },
  ].filter(({ actions: own }) => own.length > 0);

  return (
    <Spotlight
      actions={groups}
      query={typed}
      onQueryChange={setTyped}
      filter={(_query, all) => all}
      nothingFound={people.isFetching ? t('palette.searching') : t('palette.nothing')}
      shortcut={['mod + K']}
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={20} aria-hidden />,
        placeholder: t('palette.placeholder'),
        'aria-label': t('palette.placeholder'),
      }}
    />
  );
};
