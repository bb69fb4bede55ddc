import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { coverState, planGap } from '@understudy/contracts/succession';
import { useTranslation } from 'react-i18next';
import { ListFilters } from '../../components/list-filters.js';
import { useFormat } from '../../lib/format.js';
import { type RoleSearch, unitsQuery } from './role-queries.js';

type RoleFiltersProps = { search: RoleSearch; onChange: (part: Partial<RoleSearch>) => void };

/** Whether an address asks for some of the roles only. */
export const isNarrowed = ({ search, cover, unitId, gap }: RoleSearch): boolean =>
  [search, cover, unitId, gap].some((part) => part !== undefined && part !== '');

/** By what the roles are narrowed: words, how far they are covered, what their plans lack, and the unit with those below it. */
export const RoleFilters = ({ search, onChange }: RoleFiltersProps) => {
  const { t } = useTranslation(['succession', 'common']);
  const format = useFormat();
  const { data: units } = useQuery(unitsQuery);
  return (
    <ListFilters
      search={{
        label: t('narrow.search'),
        asked: search.search,
        onAsk: (wanted) => onChange({ search: wanted }),
      }}
      choice={{
        label: t('narrow.cover'),
        all: t('narrow.allCovers'),
        value: search.cover,
        data: coverState.options.map((value) => ({ value, label: t(`narrow.covers.${value}`) })),
        onChoose: (cover) => onChange({ cover }),
      }}
    >
      <Select
        clearable
        searchable
        clearButtonProps={{ 'aria-label': t('common:clear') }}
        label={t('narrow.unit')}
        placeholder={t('narrow.allUnits')}
        style={{ flex: '1 1 10rem' }}
        data={(units?.items ?? [])
          .map(({ id, name }) => ({ value: id, label: name }))
          .toSorted((one, other) => format.compare(one.label, other.label))}
        value={search.unitId ?? null}
        onChange={(unitId) => onChange({ unitId: unitId ?? undefined })}
      />
      {search.closed ? null : (
        <Select
          clearable
          clearButtonProps={{ 'aria-label': t('common:clear') }}
          label={t('narrow.gap')}
          placeholder={t('narrow.allGaps')}
          style={{ flex: '1 1 14rem' }}
          data={planGap.options.map((value) => ({ value, label: t(`gaps.${value}`) }))}
          value={search.gap ?? null}
          onChange={(gap) => onChange({ gap: planGap.safeParse(gap).data })}
        />
      )}
    </ListFilters>
  );
};
