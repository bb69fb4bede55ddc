import { Group, SegmentedControl, Switch, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TitleFilter } from './title-draft.js';
import { type TitleSearch, titleSearch } from './title-search.js';

const titleFilters: readonly TitleFilter[] = ['all', 'undecided', 'unsure', 'decided'];

/** What of the titles is listed; kept in the address. */
export const TitleFilters = ({ search }: { search: TitleSearch }) => {
  const { t } = useTranslation('title-mapping');
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search.search ?? '');
  const change = (part: TitleSearch) => void navigate({ to: '/titles', search: { ...search, ...part }, replace: true });
  const find = useDebouncedCallback((text: string) => change({ search: text || undefined }), 150);
  return (
    <Group gap="md" data-print="no">
      <TextInput
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          find(event.currentTarget.value);
        }}
        style={{ flex: '1 1 14rem' }}
      />
      <SegmentedControl
        aria-label={t('show.label')}
        value={search.show ?? 'all'}
        onChange={(value) => change({ show: titleSearch.shape.show.parse(value) })}
        data={titleFilters.map((value) => ({ value, label: t(`show.${value}`) }))}
      />
      <Switch
        label={t('heldNow')}
        checked={search.now ?? false}
        onChange={(event) => change({ now: event.currentTarget.checked || undefined })}
      />
    </Group>
  );
};
