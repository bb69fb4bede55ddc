import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { startsFormula } from '@understudy/domain/data-exchange/starts-formula';
import { stringify } from 'csv-stringify';
import type { FastifyReply } from 'fastify';

/** One cell: text, a number, a truth, or nothing. */
export type CsvCell = string | number | boolean | null;

/** Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers. */
export const neutralised = (cell: CsvCell): string => {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return startsFormula(cell) ? `'${cell}` : cell;
};

/** The header that names a download for every browser, also with letters beyond ASCII (RFC 6266). */
export const attachment = (fileName: string): string => {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

/** Answers with a CSV file (UTF-8 with byte order mark, comma, CRLF); the first row names the columns. */
export const csvReply = async (
  reply: FastifyReply,
  fileName: string,
  rows: Iterable<readonly CsvCell[]> | AsyncIterable<readonly CsvCell[]>,
): Promise<void> => {
  const lines = stringify({ bom: true, record_delimiter: '\r\n' });
  const cells = async function* () {
    for await (const row of rows) yield row.map(neutralised);
  };
  const written = pipeline(Readable.from(cells()), lines);
  reply.header('content-type', 'text/csv; charset=utf-8').header('content-disposition', attachment(fileName));
  await Promise.all([reply.send(lines), written]);
};
