import { csvOf } from './csv.js';

test('a table as a file runs no formula in a spreadsheet, and keeps numbers', () => {
  const rows = [
    ['=1+1', -1],
    ['＝1+1', 2],
    [' =1+1', 3],
    ['Ann, "A"', 4],
  ];
  const lines = csvOf(['@name', 'n'], rows).split('\r\n');
  expect(lines).toEqual(["'@name,n", "'=1+1,-1", "'＝1+1,2", "' =1+1,3", '"Ann, ""A""",4']);
});
