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

/** What a card says once stands in a file in each of its rows. */
const inEachRow = ({ columns, rows }: ChartTable, words: string, cell: string | number): ChartTable => ({
  columns: [...columns, words],
  rows: rows.map((row) => [...row, cell]),
});

/** The numbers of a card, as they stand on the screen, as a file: by which formulas, and of what was known on a day that. */
export const TableFile = ({ table, fileName, asOf, knownOn, list }: TableFileProps) => {
  const { t } = useTranslation(['common', 'figures']);
  const { formulaVersion: version } = table;
  const computed = version == null ? table : inEachRow(table, t('figures:formulas.column'), version);
  const { columns, rows } = knownOn ? inEachRow(computed, t('figures:knownOn'), knownOn) : computed;
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
