import { Button, Group, Select, Switch } from '@mantine/core';
import { planStatus } from '@understudy/contracts/development-plans';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../components/search-field.js';
import { useSession } from '../../lib/session.js';
import { isNarrowed, type PlanListSearch, planScopes } from './plan-list-search.js';

type PlanListFiltersProps = {
  search: PlanListSearch;
  onChange: (changes: PlanListSearch) => void;
};

/** Whose plans, how far they are, and a name as one types; all of it lives in the address. */
export const PlanListFilters = ({ search, onChange }: PlanListFiltersProps) => {
  const { t } = useTranslation('plans');
  const { personId, standings } = useSession();
  const ask = useCallback((wanted: string | undefined) => onChange({ search: wanted }), [onChange]);
  return (
    <Group gap="sm" align="flex-end" mb="md" data-print="no">
      <SearchField
        label={t('list.search')}
        placeholder={t('list.searchPlaceholder')}
        clearLabel={t('list.clearSearch')}
        style={{ flex: '2 1 14rem' }}
        asked={search.search ?? ''}
        onAsk={ask}
      />
      {personId !== null && standings.includes('leader') ? (
        <Select
          label={t('list.scope')}
          style={{ flex: '1 1 10rem' }}
          data={planScopes.map((value) => ({
            value,
            label: t(
              value === 'organisation' && !standings.includes('admin') ? 'list.scopeOf.mine' : `list.scopeOf.${value}`,
            ),
          }))}
          value={search.scope ?? 'organisation'}
          allowDeselect={false}
          onChange={(value) =>
            onChange({ scope: planScopes.find((known) => known === value && known !== 'organisation') })
          }
        />
      ) : null}
      <Select
        label={t('list.status')}
        placeholder={t('list.anyStatus')}
        style={{ flex: '1 1 10rem' }}
        clearable
        data={planStatus.options.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={search.status ?? null}
        onChange={(value) => onChange({ status: planStatus.options.find((known) => known === value) })}
      />
      <Switch
        label={t('list.quiet')}
        pb={8}
        checked={search.quiet ?? false}
        onChange={(event) => onChange({ quiet: event.currentTarget.checked || undefined })}
      />
      {isNarrowed(search) ? (
        <Button
          variant="subtle"
          onClick={() => onChange({ search: undefined, scope: undefined, status: undefined, quiet: undefined })}
        >
          {t('list.clear')}
        </Button>
      ) : null}
    </Group>
  );
};
