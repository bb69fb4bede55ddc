import { Button, Group, Select } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import type { RecordsOf } from '@understudy/contracts/indicators';
import type { SurvivalStart } from '@understudy/contracts/indicators-curves';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Which records to open: of a stage, or from a start. */
export type RecordsPart = { readonly stageId?: string; readonly start?: SurvivalStart };

export type RecordsChoiceProps = {
  of: RecordsOf;
  parts: readonly (RecordsPart & { readonly name: string })[];
  onRecords: (of: RecordsOf, part: RecordsPart) => void;
};

/** Leads from a chart that is read stage by stage to the people behind one of its parts. */
export const RecordsChoice = ({ of, parts, onRecords }: RecordsChoiceProps) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const [chosen, setChosen] = useState('0');
  const { name: _, ...part } = parts[Number(chosen)] ?? { name: '' };
  if (parts.length === 0) return null;
  return (
    <Group gap="xs" align="flex-end" data-print="no">
      <Select
        size="xs"
        label={t('records.stage')}
        allowDeselect={false}
        data={parts.map(({ name }, place) => ({ value: String(place), label: name }))}
        value={chosen}
        onChange={(value) => setChosen(value ?? '0')}
      />
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconListDetails size={15} aria-hidden />}
        aria-label={t('recordsOf', { name: t(`figures:indicator.${of}`) })}
        onClick={() => onRecords(of, part)}
      >
        {t('records.show')}
      </Button>
    </Group>
  );
};
