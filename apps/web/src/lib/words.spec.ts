import { csvOf } from './csv.js';
import { matchLocale } from './i18n.js';
import { slugOf } from './slug.js';
import { safePath } from './start-afresh.js';

describe('small words', () => {
  it('makes short names from names', () => {
    expect(slugOf('Größe & Söhne GmbH')).toBe('groesse-soehne-gmbh');
    expect(slugOf('  Café -- 21 ')).toBe('cafe-21');
    expect(slugOf('x'.repeat(60))).toHaveLength(40);
  });

  it('neutralises formulas and quotes what needs it', () => {
    expect(
      csvOf(
        ['name', 'n'],
        [
          ['=1+1', 2],
          ['a "b", c', 3],
          ['-x', 4],
        ],
      ),
    ).toBe('name,n\r\n\'=1+1,2\r\n"a ""b"", c",3\r\n\'-x,4');
  });

  it('goes only to pages of ours after sign-in', () => {
    expect(safePath('/jobs?status=failed')).toBe('/jobs?status=failed');
    for (const foreign of [
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      '/\n\\evil.example',
      'https://evil.example',
      'javascript:1',
      undefined,
      '/sign-in',
    ]) {
      expect(safePath(foreign)).toBe('/');
    }
  });

  it('finds the nearest language', () => {
    expect(matchLocale('de-AT')).toBe('de');
    expect(matchLocale('en-US')).toBe('en-GB');
    expect(matchLocale('fr')).toBeNull();
  });
});
