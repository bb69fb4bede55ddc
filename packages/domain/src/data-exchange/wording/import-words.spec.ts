import type { ImportMessageCode } from '../import-messages.js';
import { englishImportWords } from './english-import-words.js';
import { germanImportWords } from './german-import-words.js';
import { inWords, isImportMessage, noticeInWords } from './import-words.js';

const values = {
  ...{
    text: 'Zxq',
    longest: 7,
    first: '2026-04-03',
    second: '2026-03-04',
    other: 'Qxz',
    month: 2,
    day: 30,
    year: 2023,
    email: 'z@x.example',
  },
  ...{
    name: 'Zxq',
    line: 7,
    value: 'Zxq',
    on: '2024-02-01',
    since: '2023-01-01',
    employed: ['2023-01-01/'],
    from: '2024-01-01',
  },
  ...{ to: '2024-02-01', leftOn: '2024-02-01', joinedOn: '2024-03-01', number: '7', person: 'Zxq', manager: 'Zxq' },
  ...{
    people: ['Zxq', 'Qxz'],
    reasons: ['target'],
    leaver: 'Zxq',
    joiner: 'Qxz',
    title: 'Lead',
    before: 'Lead',
    after: 'Lead',
  },
  ...{ leavers: 7, total: 9, share: 70, count: 7, next: '2024-02-02', more: 0 },
};

const codes = Object.keys(englishImportWords).filter(isImportMessage);

describe('what imports say', () => {
  it.each(codes)('%s is said in both languages, with everything it mentions', (code: ImportMessageCode) => {
    const english = inWords({ code, values: values }, 'en-GB');
    const german = inWords({ code, values: values }, 'de');
    for (const sentence of [english, german]) {
      expect(sentence).not.toMatch(/undefined|NaN|\[object|\$\{/);
      expect(sentence.length).toBeGreaterThan(2);
    }
    if (code !== 'as-written') expect(german).not.toBe(english);
    expect(german).not.toMatch(/\b\d{4}-\d{2}-\d{2}\b(?<!2026-03-31)/);
    const named = (sentence: string) => [...new Set(sentence.match(/Zxq|Qxz|z@x\.example|Lead/g) ?? [])].sort();
    expect(named(german)).toEqual(named(english));
  });

  it('has the same messages in both languages', () => {
    expect(Object.keys(germanImportWords)).toEqual(Object.keys(englishImportWords));
  });

  it('says nothing that it does not know', () => {
    expect(inWords({ code: 'constructor', values: {} }, 'de')).toBe('');
  });

  it('gives the reasons of a notice', () => {
    const message = { code: 'possible-duplicate', values: { people: ['A1 Ida', 'A2 Ida'] } };
    const because = [{ code: 'same-name-in-turn', values: {} }];
    expect(noticeInWords({ message, because }, 'en-GB')).toBe(
      'A1 Ida and A2 Ida may be one person: they have the same name in employments that follow one another. They are kept apart; nothing is merged.',
    );
    expect(noticeInWords({ message, because }, 'de')).toBe(
      'A1 Ida und A2 Ida sind vielleicht ein und dieselbe Person: Sie tragen denselben Namen in Beschäftigungen, die aufeinander folgen. Sie bleiben getrennt; nichts wird zusammengelegt.',
    );
  });
});
