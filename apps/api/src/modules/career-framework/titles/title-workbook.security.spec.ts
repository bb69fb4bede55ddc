import { utils, type WorkSheet, write } from '@e965/xlsx';
import { readWorkbook } from './title-workbook.js';

it('reads no more columns than a list of titles has, however wide a sheet says it is', async () => {
  const sheet: WorkSheet = utils.aoa_to_sheet([
    ['title', 'stage'],
    ...Array.from({ length: 99 }, (_, row) => [`t${row}`, '']),
  ]);
  sheet.XFD1 = { t: 's', v: 'far away' };
  sheet.XFD100 = { t: 's', v: 'farther' };
  sheet['!ref'] = 'A1:XFD100';
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet);
  const rows = await readWorkbook(write(book, { type: 'buffer', bookType: 'xlsx' }), 5_000);
  expect(rows).toHaveLength(100);
  expect(rows[0]?.cells.slice(0, 3)).toEqual(['title', 'stage', '']);
  expect(rows[99]).toMatchObject({ line: 100, cells: ['t98', ...Array.from({ length: 49 }, () => '')] });
  expect(Math.max(...rows.map(({ cells }) => cells.length))).toBe(50);
});

it('refuses a sheet with something below the last row that it takes, also where empty rows lie between', async () => {
  const sheet: WorkSheet = utils.aoa_to_sheet([['title', 'stage'], ...Array.from({ length: 9 }, () => ['t', ''])]);
  const sent = (extent: string) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, { ...sheet, '!ref': extent });
    return write(book, { type: 'buffer', bookType: 'xlsx' });
  };
  expect(await readWorkbook(sent('A1:B10'), 10)).toHaveLength(10);
  sheet.A30 = { t: 's', v: 'below' };
  await expect(readWorkbook(sent('A1:B30'), 10)).rejects.toThrow('Send at most 9 rows below the header');
});
