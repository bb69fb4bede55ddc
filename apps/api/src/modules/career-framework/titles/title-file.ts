import type { TitleFileRow } from '@understudy/domain/career-framework/plan-title-import';
import type { FileLine } from '@understudy/domain/data-exchange/file-line';
import { invalidInput, ProblemError } from '../../../common/errors/problem-error.js';
import { readCsvLines } from '../../../common/http/csv-lines.js';
import type { UploadedFile } from '../../../common/http/upload.js';
import { readWorkbook } from './title-workbook.js';

const mostRows = 5_000;
const largestFile = 2 * 1024 * 1024;

const textOf = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('unsupported-file', 'This file is not UTF-8 text. Save it as "CSV UTF-8".');
  }
};

const delimiterOf = (text: string): string => {
  const [header = ''] = text.split(/\r?\n/, 1);
  return [',', ';', '\t'].find((sign) => header.includes(sign)) ?? ',';
};

const readCsv = (bytes: Buffer): FileLine[] => {
  const text = textOf(bytes);
  if (text.includes('\0')) throw new ProblemError('unsupported-file', 'This is neither a CSV file nor a workbook.');
  try {
    return readCsvLines(text, delimiterOf(text));
  } catch {
    throw new ProblemError('unsupported-file', 'This CSV file cannot be read: a quotation mark is not closed.');
  }
};

/**
 * The rows of a CSV (UTF-8; comma, semicolon or tab) or XLSX file with the columns title and stage, in any order.
 * @throws ProblemError too-large beyond 2 MB or 5,000 rows, unsupported-file for what cannot be read, invalid-input for
 * missing columns or rows.
 */
export const readTitleFile = async ({ bytes }: UploadedFile): Promise<TitleFileRow[]> => {
  if (bytes.length > largestFile) throw new ProblemError('too-large', 'Send at most 2 MB.');
  const isArchive = bytes.subarray(0, 2).toString('latin1') === 'PK';
  const [header, ...rows] = isArchive ? await readWorkbook(bytes, mostRows + 1) : readCsv(bytes);
  const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
  const titleAt = names.indexOf('title');
  const stageAt = names.indexOf('stage');
  if (titleAt < 0 || stageAt < 0) {
    throw invalidInput([{ field: 'file', message: 'The first row must name the columns "title" and "stage".' }]);
  }
  if (rows.length > mostRows) throw new ProblemError('too-large', `Send at most ${mostRows} rows.`);
  if (rows.length === 0) throw invalidInput([{ field: 'file', message: 'The file has no rows below its header.' }]);
  return rows.map(({ line, cells }) => ({
    line,
    title: cells[titleAt] ?? '',
    stage: (cells[stageAt] ?? '').trim(),
  }));
};
