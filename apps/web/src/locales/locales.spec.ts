import { textsOf } from '../../test/locale-files.js';

const flat = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => flat(inner, `${path}/${key}`));

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

describe('the languages', () => {
  const english = new Map(flat(textsOf('en-GB')));
  const german = new Map(flat(textsOf('de')));

  it('say the same things', () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('leave no text empty', () => {
    const empty = [...english, ...german].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('fill in the same values', () => {
    const different = [...english].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(german.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('have both forms of every plural', () => {
    const keys = new Set(english.keys());
    const lonely = [...keys].filter((key) => key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other')));
    expect(lonely).toEqual([]);
  });

  it('are kind: nobody is called low, weak or a resource', () => {
    const unkind = [...english].filter(([, text]) => /low potential|weakness|\bresources?\b|human capital/i.test(text));
    expect(unkind).toEqual([]);
  });
});
