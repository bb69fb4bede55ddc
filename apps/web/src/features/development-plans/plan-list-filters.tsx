import { Button, CloseButton, Group, Select, Switch, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { planStatus } from '@understudy/contracts/development-plans';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  const asked = search.search ?? '';
  const [typed, setTyped] = useState(asked);
  const sent = useRef(asked);
  useEffect(() => {
    // Only an address that changed from outside may replace what is being typed.
    if (asked === sent.current) return;
    sent.current = asked;
    setTyped(asked);
  }, [asked]);
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === sent.current) return;
    const waiting = setTimeout(() => {
      sent.current = wanted;
      onChange({ search: wanted || undefined });
    }, 200);
    return () => clearTimeout(waiting);
  }, [typed, onChange]);

  return (
    <Group gap="sm" align="flex-end" mb="md" data-print="no">
      <TextInput
        type="search"
        label={t('list.search')}
        placeholder={t('list.searchPlaceholder')}
        style={{ flex: '2 1 14rem' }}
        value={typed}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={typed ? <CloseButton aria-label={t('list.clearSearch')} onClick={() => setTyped('')} /> : null}
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
