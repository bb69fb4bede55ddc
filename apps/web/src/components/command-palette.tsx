import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { findPeople } from '@understudy/contracts/people-found';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
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
    ...query('people', findPeople, { query: { search, limit: 8 } }),
    enabled: search.length >= 2 && onPerson !== undefined,
  });
  const wanted = typed.trim().toLocaleLowerCase();
  const matching = (commands: readonly Command[]) =>
    commands.filter(({ label, description }) => `${label} ${description ?? ''}`.toLocaleLowerCase().includes(wanted));
  const found = search.length >= 2 ? (people.data?.items ?? []) : [];

  const persons: Command[] = found.map((person) => ({
    id: `person ${person.id}`,
    label: person.name,
    description: [person.title, person.unit?.name].filter((part) => part).join(' · '),
    icon: <PersonAvatar person={person} size={28} />,
    onRun: () => onPerson?.(person.id),
  }));
  const groups = [
    { group: t('palette.people'), actions: persons },
    { group: t('palette.pages'), actions: matching(pages) },
    { group: t('palette.actions'), actions: matching(actions) },
  ].filter(({ actions: own }) => own.length > 0);

  const runFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    const chosen = event.currentTarget.closest('[role="dialog"]')?.querySelector('[data-selected]');
    const first = groups[0]?.actions[0];
    if (event.key !== 'Enter' || chosen || !first) return;
    event.preventDefault();
    spotlight.close();
    first.onRun();
  };

  return (
    <Spotlight
      actions={groups.map(({ group, actions: own }) => ({ group, actions: own.map(entry) }))}
      query={typed}
      onQueryChange={setTyped}
      filter={(_query, all) => all}
      nothingFound={people.isFetching ? t('palette.searching') : t('palette.nothing')}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      attributes={{ content: { 'aria-label': t('palette.placeholder') } }}
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={20} aria-hidden />,
        placeholder: t('palette.placeholder'),
        'aria-label': t('palette.placeholder'),
        onKeyDown: runFirst,
      }}
    />
  );
};
