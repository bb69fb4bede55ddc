import { readCell } from './cell.js';
import { say } from './import-messages.js';

describe('reading cells', () => {
  it.each([
    'Ann',
    '+44 20 7946 0958',
    '-12.5',
    '(030) 123',
    'Engineering - Platform',
    "O'Neil",
    '"Chief" of Staff 👋',
    '1-2',
  ])('keeps %s', (text) => {
    expect(readCell(text, 100)).toEqual({ text });
  });

  it.each(['=1+1', '+cmd', '-2+A1', '@SUM(A1)', ' =A1', '\t=A1', '\uFF1DA1', "''=A1"])(
    'refuses the formula %j',
    (text) => {
      expect(readCell(text, 100)).toEqual({ problem: say('formula') });
    },
  );

  it('takes off the apostrophe of an export and trims', () => {
    expect(readCell("'-Manager", 100)).toEqual({ text: '-Manager' });
    expect(readCell('  Ann\r\nMoss\u00A0', 100)).toEqual({ text: 'Ann Moss' });
  });

  it('refuses characters that turn the writing round, and what is too long', () => {
    expect(readCell('Ann\u202Egnp', 100)).toEqual({ problem: say('invisible-characters') });
    expect(readCell('Ann\u0007', 100)).toEqual({ problem: say('invisible-characters') });
    expect(readCell('x'.repeat(101), 100)).toEqual({ problem: say('cell-too-long', { longest: 100 }) });
  });

  // Backtracking over these would take years, not seconds: the limit of a test is enough to notice.
  it('is not held up by hostile text', () => {
    for (const text of ['-'.repeat(50_000), `+${'1 '.repeat(25_000)}x`, `'${' '.repeat(50_000)}=`])
      expect(readCell(text, 100_000)).toBeDefined();
  });
});
