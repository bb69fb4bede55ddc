import { Button, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrolledTable } from './scrolled-table.js';

const step = 50;

/** The rows of a file as they would be written; each begins with its line. */
export type FileRows = {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
};

/** What a file would do, row by row, before anything is written; a part of many rows at first. */
export const FilePreview = ({ caption, columns, rows }: FileRows) => {
  const { t } = useTranslation('lists');
  const id = useId();
  const [shown, setShown] = useState(step);
  if (rows.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600} id={id}>
        {caption}
      </Text>
      <ScrolledTable labelledBy={id} table={{ columns: [t('fileLine'), ...columns], rows: rows.slice(0, shown) }} />
      {rows.length > shown ? (
        <Button size="xs" variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => setShown(shown + step)}>
          {t('moreRows', { count: Math.min(step, rows.length - shown) })}
        </Button>
      ) : null}
    </Stack>
  );
};
