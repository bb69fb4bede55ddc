import { startsFormula } from './starts-formula.js';

test.each(['=1+1', '+cmd', '-2+A1', '@SUM(A1)', '\t=A1', '\rA1', '\tA1', '\0A1'])('takes %j for a formula', (text) => {
  expect(startsFormula(text)).toBe(true);
});

test.each(['\uFF1DA1', '\uFF0BA1', '\uFF0DA1', '\uFF20A1', ' =A1', '\n=A1', ' \u00A0\uFF1DA1', '\uFEFF=A1'])(
  'takes %j for a formula too, as a spreadsheet does',
  (text) => {
    expect(startsFormula(text)).toBe(true);
  },
);

test.each(['', ' ', 'Ann', ' Ann', "'=A1", '1-2', 'a=b', '\uFF21'])('takes %j for what it says', (text) => {
  expect(startsFormula(text)).toBe(false);
});

// Backtracking over these would take years, not seconds: the limit of a test is enough to notice.
test('is not held up by hostile text', () => {
  expect(startsFormula(`${' '.repeat(100_000)}x`)).toBe(false);
});
