import { z } from 'zod';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { runApart } from '../../../common/threads/run-apart.js';
import { decodeText } from './decode-text.js';
import { delimiterOf } from './delimiter.js';
import { guardWorkbook } from './workbook-guard.js';

/** A file as rows of texts; `line` is where a row begins in the file, the header standing in line 1. */
export type ImportedTable = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** What a person should know about how the file was read, as codes of import messages. */
  readonly notices: readonly string[];
};

/** How large a file may be once read. */
export const tableLimits = { rows: 100_000, columns: 200, recordLength: 1_000_000, cellLength: 10_000 } as const;

type Source =
  | { readonly kind: 'csv'; readonly text: string; readonly delimiter: string }
  | { readonly kind: 'xlsx'; readonly bytes: Buffer };

const answer = z.union([
  z.object({
    table: z.object({
      columns: z.array(z.string()),
      rows: z.array(z.object({ line: z.number().int(), cells: z.array(z.string()) })),
    }),
  }),
  z.object({ refusal: z.object({ code: z.enum(['unsupported-file', 'too-large']), message: z.string() }) }),
]);

const limits = {
  timeMs: 20_000,
  memoryMb: 512,
  tooMuch: () => new ProblemError('too-large', 'This file takes too long or too much memory to read. Split it.'),
};

/**
 * Reads a CSV file (UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab) or the first visible sheet of an XLSX
 * workbook. Parsing happens in a thread of its own with bounded memory and time.
 * @throws ProblemError unsupported-file or too-large, in one sentence that says what to do.
 */
export const readTable = async (bytes: Buffer): Promise<ImportedTable> => {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    await guardWorkbook(bytes);
    return { ...(await parseApart({ kind: 'xlsx', bytes })), notices: [] };
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new ProblemError(
      'unsupported-file',
      'This is an old or protected Excel workbook. Save it as .xlsx or as CSV.',
    );
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    throw new ProblemError('unsupported-file', 'This is a PDF. Send a CSV file or an Excel workbook (.xlsx).');
  }
  const { text, notice } = decodeText(bytes);
  const table = await parseApart({ kind: 'csv', text, delimiter: delimiterOf(text) });
  return { ...table, notices: notice === null ? [] : [notice] };
};

const startsWith = (bytes: Buffer, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

const parseApart = async (source: Source): Promise<Pick<ImportedTable, 'columns' | 'rows'>> => {
  const script = new URL('./read-table.worker.js', import.meta.url);
  const read = answer.parse(await runApart(script, { source, limits: tableLimits }, limits));
  if ('table' in read) return read.table;
  throw new ProblemError(read.refusal.code, read.refusal.message);
};
