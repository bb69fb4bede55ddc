import { Group, SegmentedControl, Switch } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../components/search-field.js';
import { useWords } from '../../lib/arrangement.js';
import { type TitleSearch, titleSearch } from './title-search.js';

const titleFilters = ['all', 'undecided', 'unsure', 'decided'] as const;

/** What of the titles is listed; kept in the address. */
export const TitleFilters = ({ search }: { search: TitleSearch }) => {
  const { t } = useTranslation(['title-mapping', 'common']);
  const navigate = useNavigate();
  const words = useWords('search');
  const change = (part: TitleSearch) => void navigate({ to: '/titles', search: { ...search, ...part }, replace: true });
  return (
    <Group gap="md" data-print="no">
      <SearchField
        aria-label={t('search')}
        placeholder={t('search')}
        clearLabel={t('common:clear')}
        asked={words.asked ?? ''}
        onAsk={words.onAsk}
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
