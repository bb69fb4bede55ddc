import { utils, write } from '@e965/xlsx';
import { readTable } from './read-table.js';

const csv = (text: string) => readTable(Buffer.from(text));
const refusal = async (bytes: Buffer | string) =>
  readTable(Buffer.from(bytes)).then(
    () => 'accepted',
    (error: Error & { code?: string }) => `${error.code}: ${error.message}`,
  );

describe('reading a table', () => {
  it('reads commas, semicolons and tabs, marks and line breaks in quotes, and says the line of each row', async () => {
    const table = await csv('\uFEFFName,Note\r\nAnn,"two\r\nlines, and a ""quote"""\r\n\r\nBen,\r\n');
    expect(table).toEqual({
      columns: ['Name', 'Note'],
      rows: [
        { line: 2, cells: ['Ann', 'two\r\nlines, and a "quote"'] },
        { line: 5, cells: ['Ben', ''] },
      ],
      notices: [],
    });
    expect((await csv('Name;Note\nAnn;a,b')).rows[0]?.cells).toEqual(['Ann', 'a,b']);
    expect((await csv('Name\tNote\nAnn\ta;b')).rows[0]?.cells).toEqual(['Ann', 'a;b']);
  });

  it('reads UTF-16 with and without a mark, and Windows-1252 with a notice', async () => {
    const text = 'Name,Note\nZoë,é\n';
    const little = Buffer.from(text, 'utf16le');
    expect((await readTable(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).rows[0]?.cells).toEqual(['Zoë', 'é']);
    expect((await readTable(little)).rows[0]?.cells).toEqual(['Zoë', 'é']);
    expect((await readTable(Buffer.from(little).swap16())).rows[0]?.cells).toEqual(['Zoë', 'é']);
    const western = await readTable(Buffer.from(text, 'latin1'));
    expect(western.rows[0]?.cells).toEqual(['Zoë', 'é']);
    expect(western.notices[0]).toBe('not-utf-8');
  });

  it('reads the first visible sheet of a workbook, days as days', async () => {
    const sheet = utils.aoa_to_sheet(
      [
        ['Employee #', 'Hire Date'],
        [12, new Date(Date.UTC(2024, 1, 29))],
      ],
      { UTC: true, cellDates: true },
    );
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'People');
    const table = await readTable(write(book, { type: 'buffer', bookType: 'xlsx' }));
    expect(table).toEqual({
      columns: ['Employee #', 'Hire Date'],
      rows: [{ line: 2, cells: ['12', '2024-02-29'] }],
      notices: [],
    });
  });

  it('refuses what is no table, in one sentence each', async () => {
    expect(await refusal('')).toBe('unsupported-file: This file is empty.');
    expect(await refusal('a,b\n')).toBe('unsupported-file: This file has no rows below its header.');
    expect(await refusal('Name,name\nAnn,Ben\n')).toContain('Two columns are called “name”');
    expect(await refusal('a,b\n1,2,3\n')).toContain('Line 2 has 3 cells, but there are 2 columns');
    expect(await refusal('a,b\n1,"2\n')).toContain('quotation marks');
    expect(await refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toContain('neither a CSV file nor');
    expect(await refusal(Buffer.from('PK\u0003\u0004 not a zip'))).toContain('This workbook cannot be read');
    expect(await refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toContain('.xlsx');
    expect(await refusal(`${Array.from({ length: 201 }, (_, index) => `c${index}`).join(',')}\n1,2\n`)).toContain(
      'more than 200 columns',
    );
    expect(await refusal(`a,b\n${'1,2\n'.repeat(100_001)}`)).toContain('more than 100000 rows');
    expect(await refusal(`a,b\n${'1,2\n\n'.repeat(50_001)}`)).toContain('more than 100000 rows with its empty ones');
  });
});
