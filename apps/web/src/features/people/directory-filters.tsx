import { Button, Collapse, Group, Select, SimpleGrid } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getFramework } from '@understudy/contracts/career-framework';
import { getPerson, listUnits, personSort } from '@understudy/contracts/people';
import { type KeyboardEvent, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../components/person-picker.js';
import { SearchField } from '../../components/search-field.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { useCan, useSession } from '../../lib/session.js';
import { type DirectorySearch, filterCount } from './directory-search.js';
import { unitChoices } from './unit-choices.js';

type DirectoryFiltersProps = {
  search: DirectorySearch;
  onChange: (changes: DirectorySearch) => void;
  /** The arrow down in the search field leads into the list. */
  onEnterList: () => void;
};

const scopes = ['organisation', 'line', 'reports'] as const;
const employments = ['now', 'left', 'all'] as const;
const signIns = ['all', 'without'] as const;

/** Search as you type and the filters of the directory; all of it lives in the address. */
export const DirectoryFilters = ({ search, onChange, onEnterList }: DirectoryFiltersProps) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const session = useSession();
  const can = useCan();
  const [opened, { toggle }] = useDisclosure(filterCount(search) > 0);
  const units = useQuery(query('people', listUnits));
  const framework = useQuery(query('framework', getFramework));
  const manager = useQuery({
    ...query('people', getPerson, { params: { personId: search.managerId ?? '' } }),
    enabled: search.managerId !== undefined,
  });

  const ask = useCallback((wanted: string | undefined) => onChange({ search: wanted }), [onChange]);
  const seesStages = can('stages.change');
  const leads = session.personId !== null && session.standings.includes('leader');
  const count = filterCount(search);
  const enterList = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    onEnterList();
  };

  return (
    <>
      <Group gap="sm" wrap="nowrap" align="flex-end" mb="sm">
        <SearchField
          aria-label={t('directory.search')}
          placeholder={t('directory.searchPlaceholder')}
          clearLabel={t('directory.clearSearch')}
          size="md"
          style={{ flex: 1 }}
          asked={search.search ?? ''}
          onAsk={ask}
          onKeyDown={enterList}
        />
        <Button
          size="md"
          variant="default"
          aria-expanded={opened}
          onClick={toggle}
          leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
        >
          {t('directory.filters')}
          {count > 0 ? ` (${count})` : ''}
        </Button>
      </Group>
      <Collapse expanded={opened}>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3, xl: 6 }} spacing="sm" pb="md" style={{ alignItems: 'end' }}>
          {leads ? (
            <Select
              label={t('directory.scope')}
              data={scopes.map((value) => ({ value, label: t(`directory.scopeOf.${value}`) }))}
              value={search.scope ?? 'organisation'}
              allowDeselect={false}
              onChange={(value) =>
                onChange({ scope: scopes.find((known) => known === value && known !== 'organisation') })
              }
            />
          ) : null}
          <Select
            label={t('directory.unit')}
            placeholder={t('directory.anyUnit')}
            searchable
            clearable
            data={unitChoices(units.data?.items ?? [], format.compare)}
            value={search.unitId ?? null}
            onChange={(value) => onChange({ unitId: value ?? undefined })}
          />
          {seesStages ? (
            <Select
              label={t('directory.stage')}
              placeholder={t('directory.anyStage')}
              clearable
              data={[
                ...(framework.data?.stages ?? []).map(({ key, name }) => ({ value: key, label: name })),
                { value: 'none', label: t('directory.withoutStage') },
              ]}
              value={search.stageKey ?? null}
              onChange={(value) => onChange({ stageKey: value ?? undefined })}
            />
          ) : null}
          <PersonPicker
            label={t('directory.manager')}
            value={search.managerId && manager.data ? { id: manager.data.id, name: manager.data.name } : null}
            onChange={(person) => onChange({ managerId: person?.id })}
          />
          {seesStages ? (
            <Select
              label={t('directory.employed')}
              data={employments.map((value) => ({ value, label: t(`directory.employedOf.${value}`) }))}
              value={search.employed ?? 'now'}
              allowDeselect={false}
              onChange={(value) =>
                onChange({ employed: employments.find((known) => known === value && known !== 'now') })
              }
            />
          ) : null}
          {can('members.change') ? (
            <Select
              label={t('directory.signIn')}
              data={signIns.map((value) => ({ value, label: t(`directory.signInOf.${value}`) }))}
              value={search.signIn ?? 'all'}
              allowDeselect={false}
              onChange={(value) => onChange({ signIn: value === 'without' ? value : undefined })}
            />
          ) : null}
          <Select
            hiddenFrom="md"
            label={t('directory.sort')}
            data={personSort.options
              .filter((value) => value !== 'joined' || seesStages)
              .flatMap((value) =>
                (['ascending', 'descending'] as const).map((direction) => ({
                  value: `${value} ${direction}`,
                  label: `${t(`directory.sortOf.${value}`)}, ${t(`directory.${direction}`)}`,
                })),
              )}
            value={`${search.sort ?? 'name'} ${search.direction ?? 'ascending'}`}
            allowDeselect={false}
            onChange={(value) => {
              const [sort, direction] = (value ?? '').split(' ');
              onChange({
                sort: personSort.options.find((known) => known === sort),
                direction: direction === 'descending' ? 'descending' : undefined,
              });
            }}
          />
          {count > 0 ? (
            <Button
              variant="subtle"
              onClick={() =>
                onChange({
                  scope: undefined,
                  unitId: undefined,
                  stageKey: undefined,
                  managerId: undefined,
                  employed: undefined,
                  signIn: undefined,
                })
              }
            >
              {t('directory.clear')}
            </Button>
          ) : null}
        </SimpleGrid>
      </Collapse>
    </>
  );
};
