import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { csvAddress } from '../lib/csv.js';
import type { ChartTable } from './numbers-table.js';

type TableFileProps = {
  table: ChartTable;
  /** Name of the file without its day and its ending. */
  fileName: string;
  /** YYYY-MM-DD */
  asOf: string;
  /** What the file holds, where nothing beside the button says so. */
  list?: string;
};

/** The numbers of a card, as they stand on the screen, as a file. */
export const TableFile = ({ table, fileName, asOf, list }: TableFileProps) => {
  const { t } = useTranslation(['common', 'figures']);
  return (
    <Button
      component="a"
      size="xs"
      variant="default"
      href={csvAddress(table.columns, table.rows)}
      download={`${fileName}-${asOf}.csv`}
      aria-label={list === undefined ? undefined : t('csv.list', { list })}
      leftSection={<IconDownload size={14} aria-hidden />}
      data-print="no"
    >
      {t('figures:csv')}
    </Button>
  );
};
