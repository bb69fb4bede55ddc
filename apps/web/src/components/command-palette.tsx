import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { findAnything } from '@understudy/contracts/palette';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.js';
import { query } from '../lib/query.js';
import type { Command } from './command.js';
import { foundGroups } from './found-groups.js';

type CommandPaletteProps = {
  pages: readonly Command[];
  actions: readonly Command[];
  /** Records are found only where this is given: where one of them leads. */
  onFound?: (path: string) => void;
};

/** Ctrl or Cmd and K: finds people, records, pages and actions from anywhere, with one question to the server. */
export const CommandPalette = ({ pages, actions, onFound }: CommandPaletteProps) => {
  const { t } = useTranslation('palette');
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 150);
  const asks = search.length >= 2 && onFound !== undefined;
  const found = useQuery({ ...query('people', findAnything, { query: { search } }), enabled: asks });
  const wanted = typed.trim().toLocaleLowerCase();
  const matching = (commands: readonly Command[]) =>
    commands.filter(({ label, description }) => `${label} ${description ?? ''}`.toLocaleLowerCase().includes(wanted));
  const groups = [
    ...(asks && found.data ? foundGroups(found.data, t, format, onFound) : []),
    { group: t('pages'), actions: matching(pages) },
    { group: t('actions'), actions: matching(actions) },
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
    <Spotlight.Root
      query={typed}
      onQueryChange={setTyped}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      attributes={{ content: { 'aria-label': t('placeholder') } }}
      scrollable
      maxHeight={420}
    >
      <Spotlight.Search
        leftSection={<IconSearch size={20} aria-hidden />}
        placeholder={t('placeholder')}
        aria-label={t('placeholder')}
        onKeyDown={runFirst}
      />
      {groups.length > 0 ? (
        <Spotlight.ActionsList>
          {groups.map(({ group, actions: own }) => (
            // The group's name is drawn by the style sheet, where no screen reader finds it.
            <Spotlight.ActionsGroup key={group} label={group} role="group" aria-label={group}>
              {own.map(({ id, label, description, icon, onRun }) => (
                <Spotlight.Action
                  key={id}
                  label={label}
                  description={description}
                  leftSection={icon}
                  onClick={onRun}
                  highlightQuery
                />
              ))}
            </Spotlight.ActionsGroup>
          ))}
        </Spotlight.ActionsList>
      ) : (
        <Spotlight.Empty>{found.isFetching ? t('searching') : t('nothing')}</Spotlight.Empty>
      )}
    </Spotlight.Root>
  );
};
