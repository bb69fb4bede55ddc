import { readCsvLines } from './csv-lines.js';

it('counts the lines of the file, with those that are empty and those within a cell', () => {
  const text = '\uFEFFa;b\r\n\r\n"one\r\ntwo";2\r\n"";\r\nlast;"with ""words"";"\r\n';
  expect(readCsvLines(text, ';')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 3, cells: ['one\r\ntwo', '2'] },
    { line: 5, cells: ['', ''] },
    { line: 6, cells: ['last', 'with "words";'] },
  ]);
});

it('refuses what is no CSV', () => {
  expect(() => readCsvLines('a,b\n"never closed')).toThrow();
});
