import { Button, Group, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { groupKind, type IndicatorReport } from '@understudy/contracts/indicators';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { useFormat } from '../../lib/format.js';
import { useSession } from '../../lib/session.js';
import { type ChosenGroup, groupKey } from './chosen-group.js';
import type { IndicatorSearch } from './indicator-search.js';
import { groupsQuery } from './report-query.js';

type IndicatorControlsProps = {
  search: IndicatorSearch;
  group: ChosenGroup;
  report: IndicatorReport;
  onChange: (part: Partial<IndicatorSearch>) => void;
};

/** Whose figures, on which day, beside which other day, each as known on which; all of it stands in the address. */
export const IndicatorControls = ({ search, group, report, onChange }: IndicatorControlsProps) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const { organisation } = useSession();
  const { data: groups } = useSuspenseQuery(groupsQuery(search.asOf));
  const current = groupKey({ kind: group.groupKind, id: group.groupId ?? null });
  const options = useMemo(() => {
    const known = groups.items.some((item) => groupKey(item) === current);
    const items = known ? groups.items : [...groups.items, report.group];
    return groupKind.options
      .map((kind) => ({
        group: t(`group.${kind}`),
        items: items
          .filter((item) => item.kind === kind)
          .toSorted((one, other) => format.compare(one.name, other.name))
          .map((item) => ({
            value: groupKey(item),
            label: t('group.item', { name: item.name, people: format.count(item.people) }),
          })),
      }))
      .filter(({ items: own }) => own.length > 0);
  }, [groups.items, report.group, current, t, format]);

  const choose = (value: string | null) => {
    const [kind, id] = (value ?? '').split(' ');
    onChange({ kind: groupKind.safeParse(kind).data, group: id || undefined });
  };
  const today = organisation?.today;
  return (
    <Group gap="md" align="flex-end" data-print="no">
      <Select
        label={t('group.label')}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t('group.none')}
        data={options}
        value={current}
        onChange={choose}
        style={{ flex: '2 1 16rem', maxWidth: '28rem' }}
      />
      <DateInput
        label={t('asOf')}
        maxDate={today}
        value={search.asOf ?? report.asOf}
        onChange={(day) => {
          const asOf = day && day !== today ? day : undefined;
          const known = search.known && search.known >= (asOf ?? search.known) ? search.known : undefined;
          onChange({ asOf, job: undefined, known });
        }}
        style={{ flex: '1 1 10rem', maxWidth: '14rem' }}
      />
      <DateInput
        label={t('compare.label')}
        placeholder={t('compare.placeholder')}
        clearable
        maxDate={today}
        value={search.compare ?? null}
        onChange={(compare) => onChange({ compare: compare ?? undefined, compareKnown: undefined })}
        style={{ flex: '1 1 10rem', maxWidth: '14rem' }}
      />
      <DateInput
        label={t('belief.label')}
        placeholder={t('belief.placeholder')}
        clearable
        minDate={search.asOf}
        maxDate={today}
        value={search.known ?? null}
        onChange={(known) => onChange({ known: known ?? undefined, job: undefined })}
        style={{ flex: '1 1 10rem', maxWidth: '14rem' }}
      />
      {search.compare ? (
        <DateInput
          label={t('belief.otherLabel', { day: format.day(search.compare) })}
          placeholder={t('belief.placeholder')}
          clearable
          minDate={search.compare}
          maxDate={today}
          value={search.compareKnown ?? null}
          onChange={(compareKnown) => onChange({ compareKnown: compareKnown ?? undefined })}
          style={{ flex: '1 1 14rem', maxWidth: '18rem' }}
        />
      ) : null}
      {search.compare ? (
        <Button
          variant="subtle"
          leftSection={<IconX size={16} aria-hidden />}
          onClick={() => onChange({ compare: undefined, compareKnown: undefined })}
        >
          {t('compare.end')}
        </Button>
      ) : null}
    </Group>
  );
};
