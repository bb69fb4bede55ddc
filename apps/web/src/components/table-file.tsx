import { useTranslation } from 'react-i18next';
import { csvAddress } from '../lib/csv.js';
import { FileButton } from './file-button.js';
import type { ChartTable } from './numbers-table.js';

type TableFileProps = {
  table: ChartTable;
  /** Name of the file without its day and its ending. */
  fileName: string;
  /** YYYY-MM-DD */
  asOf: string;
  /** By the end of which day it was known so, YYYY-MM-DD; without it, it is known now. */
  knownOn?: string | null;
  /** What the file holds, where nothing beside the button says so. */
  list?: string;
};

/** The file of what was known on a day says so in each of its rows. */
const asKnown = ({ columns, rows }: ChartTable, words: string, day: string): ChartTable => ({
  columns: [...columns, words],
  rows: rows.map((row) => [...row, day]),
});

/** The numbers of a card, as they stand on the screen, as a file. */
export const TableFile = ({ table, fileName, asOf, knownOn, list }: TableFileProps) => {
  const { t } = useTranslation(['common', 'figures']);
  const { columns, rows } = knownOn ? asKnown(table, t('figures:knownOn'), knownOn) : table;
  return (
    <FileButton
      href={csvAddress(columns, rows)}
      fileName={`${fileName}${knownOn ? `-known-${knownOn}` : ''}-${asOf}.csv`}
      label={list === undefined ? undefined : t('csv.list', { list })}
    >
      {t('figures:csv')}
    </FileButton>
  );
};
