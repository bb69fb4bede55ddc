import { Button, Group, Select, Switch } from '@mantine/core';
import { opportunityKind } from '@understudy/contracts/opportunities';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../components/search-field.js';
import { SortChoice } from '../../components/sort-choice.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { useCan, useSession } from '../../lib/session.js';
import { isNarrowed, type MarketSearch, marketOrders, marketScopes } from './market-search.js';

type MarketFiltersProps = {
  search: MarketSearch;
  /** Whether something is known by which they can be arranged for me. */
  fits: boolean;
  onChange: (changes: MarketSearch) => void;
};

const scopeWords = { market: 'market', 'looked-after': 'lookedAfter', organisation: 'organisation' } as const;

/** Which opportunities, of which kind, for which stage and skill; all of it lives in the address. */
export const MarketFilters = ({ search, fits, onChange }: MarketFiltersProps) => {
  const { t } = useTranslation('opportunities');
  const { standings } = useSession();
  const can = useCan();
  const { stages, skills } = useFrameworkWords();
  const ask = useCallback((wanted: string | undefined) => onChange({ search: wanted }), [onChange]);
  const scopes = marketScopes.filter((scope) => scope !== 'organisation' || standings.includes('admin'));
  const byFit = fits && (search.scope ?? 'market') === 'market';
  const flexible = { flex: '1 1 10rem' };
  return (
    <Group gap="sm" align="flex-end" mb="lg" data-print="no">
      <SearchField
        label={t('filter.search')}
        placeholder={t('filter.searchPlaceholder')}
        style={{ flex: '2 1 14rem' }}
        asked={search.search ?? ''}
        onAsk={ask}
        clearLabel={t('filter.clear')}
      />
      {can('opportunities.publish') ? (
        <Select
          label={t('filter.scope')}
          style={flexible}
          allowDeselect={false}
          data={scopes.map((value) => ({ value, label: t(`filter.${scopeWords[value]}`) }))}
          value={search.scope ?? 'market'}
          onChange={(value) => onChange({ scope: scopes.find((known) => known === value && known !== 'market') })}
        />
      ) : null}
      <Select
        clearable
        label={t('filter.kind')}
        placeholder={t('filter.anyKind')}
        style={flexible}
        data={opportunityKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={search.type ?? null}
        onChange={(value) => onChange({ type: opportunityKind.options.find((known) => known === value) })}
      />
      <Select
        clearable
        label={t('filter.stage')}
        placeholder={t('filter.anyStage')}
        style={flexible}
        data={stages.map(({ key, name }) => ({ value: key, label: name }))}
        value={search.stage ?? null}
        onChange={(stage) => onChange({ stage: stage ?? undefined })}
      />
      <Select
        clearable
        searchable
        label={t('filter.skill')}
        placeholder={t('filter.anySkill')}
        style={flexible}
        data={skills.map(({ key, name }) => ({ value: key, label: name }))}
        value={search.skill ?? null}
        onChange={(skill) => onChange({ skill: skill ?? undefined })}
      />
      <SortChoice
        value={search.sort ?? (byFit ? 'fit' : '-date')}
        choices={marketOrders
          .filter((value) => value !== 'fit' || byFit)
          .map((value) => ({ value, label: t(`order.${value}`) }))}
        onChoose={(sort) => onChange({ sort: sort === (byFit ? 'fit' : '-date') ? undefined : sort })}
      />
      <Switch
        label={t('filter.free')}
        pb={8}
        checked={search.free ?? false}
        onChange={(event) => onChange({ free: event.currentTarget.checked || undefined })}
      />
      {isNarrowed(search) ? (
        <Button
          variant="subtle"
          onClick={() =>
            onChange({ search: undefined, type: undefined, stage: undefined, skill: undefined, free: undefined })
          }
        >
          {t('filter.clear')}
        </Button>
      ) : null}
    </Group>
  );
};
