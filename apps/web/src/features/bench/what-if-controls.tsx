import { Group, Select } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { benchHorizon, groupKind } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { type BenchQuestion, benchGroupsQuery } from './bench-queries.js';
import type { BenchSearch } from './bench-search.js';

type WhatIfControlsProps = { question: BenchQuestion; onChange: (part: Partial<BenchSearch>) => void };

/** Whose roles, and how soon somebody must be ready to count. */
export const WhatIfControls = ({ question, onChange }: WhatIfControlsProps) => {
  const { t } = useTranslation(['bench', 'indicators', 'figures']);
  const format = useFormat();
  const { data: groups } = useSuspenseQuery(benchGroupsQuery());
  const keyOf = (kind: string, id: string | null | undefined) => `${kind} ${id ?? ''}`;
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
            items: groups.items
              .filter((one) => one.kind === kind)
              .toSorted((one, other) => format.compare(one.name, other.name))
              .map((one) => ({ value: keyOf(one.kind, one.id), label: one.name })),
          }))
          .filter(({ items }) => items.length > 0)}
        value={keyOf(question.groupKind, question.groupId)}
        onChange={(value) => {
          const [kind, id] = (value ?? '').split(' ');
          onChange({ kind: groupKind.safeParse(kind).data, group: id || undefined, leaving: undefined });
        }}
        style={{ flex: '1 1 16rem', maxWidth: '26rem' }}
      />
      <Select
        label={t('ready')}
        allowDeselect={false}
        data={benchHorizon.options.map((by) => ({ value: by, label: t(`figures:horizon.${by}`) }))}
        value={question.horizon}
        onChange={(value) => onChange({ by: benchHorizon.safeParse(value).data })}
        style={{ flex: '1 1 12rem', maxWidth: '18rem' }}
      />
    </Group>
  );
};
