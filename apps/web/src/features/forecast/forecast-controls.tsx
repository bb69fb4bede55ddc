import { Group, Select } from '@mantine/core';
import { groupKind, type IndicatorGroup } from '@understudy/contracts/indicators';
import { exportForecasts, type ForecastSummary, type forecastSorts } from '@understudy/contracts/indicators-forecast';
import { useTranslation } from 'react-i18next';
import { ListFoot, type ListPages } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import type { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import type { ForecastGroup } from './forecast-queries.js';
import type { ForecastSearch } from './forecast-search.js';
import { isOfPastDay } from './past-day.js';

type ForecastControlsProps = {
  group: ForecastGroup;
  groups: readonly IndicatorGroup[];
  forecasts: readonly ForecastSummary[];
  /** What has been asked for of them so far, and the way to more. */
  pages: ListPages;
  /** How they stand, and what changes that. */
  order: ReturnType<typeof useArrangement<typeof forecastSorts>>;
  chosen: string | null;
  onChange: (part: ForecastSearch) => void;
};

/** Whose forecast, and which of them. */
export const ForecastControls = ({
  group,
  groups,
  forecasts,
  pages,
  order,
  chosen,
  onChange,
}: ForecastControlsProps) => {
  const { t } = useTranslation(['forecast', 'indicators', 'jobs']);
  const format = useFormat();
  const keyOf = (kind: string, id: string | null | undefined) => `${kind} ${id ?? ''}`;
  const nameOf = (one: ForecastSummary) => {
    if (one.monthEnd) return t('list.monthEnd', { day: format.day(one.asOf) });
    const name = one.name || t(one.asks ? 'list.asked' : 'list.asBefore');
    const day = isOfPastDay(one) ? `, ${t('list.asOf', { day: format.day(one.asOf) })}` : '';
    const state = one.status === 'completed' ? '' : ` (${t(`jobs:status.${one.status}`)})`;
    return `${name}${day}, ${format.instant(one.createdAt)}${state}`;
  };
  return (
    <Group gap="md" align="flex-end" data-print="no">
      <Select
        label={t('indicators:group.label')}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t('indicators:group.none')}
        data={groupKind.options
          .map((kind) => ({
            group: t(`indicators:group.${kind}`),
            items: groups
              .filter((one) => one.kind === kind)
              .map((one) => ({
                value: keyOf(one.kind, one.id),
                label: t('indicators:group.item', { name: one.name, people: format.count(one.people) }),
              })),
          }))
          .filter(({ items }) => items.length > 0)}
        value={keyOf(group.groupKind, group.groupId)}
        onChange={(value) => {
          const [kind, id] = (value ?? '').split(' ');
          onChange({ kind: groupKind.safeParse(kind).data, group: id || undefined, forecast: undefined });
        }}
        style={{ flex: '1 1 16rem', maxWidth: '26rem' }}
      />
      {forecasts.length > 0 ? (
        <Select
          label={t('list.label')}
          allowDeselect={false}
          data={forecasts.map((one) => ({ value: one.id, label: nameOf(one) }))}
          value={chosen}
          onChange={(forecast) => onChange({ forecast: forecast ?? undefined })}
          style={{ flex: '1 1 16rem', maxWidth: '30rem' }}
        />
      ) : null}
      {forecasts.length > 1 ? <ListSort {...order} list={t('list.label')} /> : null}
      {forecasts.length > 0 ? (
        <ListFoot
          pages={pages}
          of={exportForecasts}
          input={{ query: { ...group, ...order.asked } }}
          list={t('list.label')}
        />
      ) : null}
    </Group>
  );
};
