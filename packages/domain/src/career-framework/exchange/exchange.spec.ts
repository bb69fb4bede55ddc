import { frameworkContent } from '@understudy/contracts/framework-content';
import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import fc from 'fast-check';
import { builtInContent } from '../../built-in-framework/built-in-content.js';
import { builtInFramework } from '../../built-in-framework/built-in-framework.js';
import { askedLines } from '../../testing/asked-lines.js';
import { contentArbitrary } from '../../testing/content-arbitrary.js';
import {
  foreignCaseDocument,
  jobFamilyDocument,
  orchestraDocument,
  topicsDocument,
} from '../../testing/framework-files.js';
import { contentProblems } from '../content-problems.js';
import { csvText, readCsvText } from './csv-text.js';
import { frameworkCase } from './framework-case.js';
import { frameworkCsv } from './framework-csv.js';
import { emptyContent, importedContent, suggestedLevels } from './imported-content.js';
import { readFrameworkCsv } from './read-csv.js';
import { readDocument } from './read-document.js';

const builtIn = builtInContent(builtInFramework, 'Leadership');
const origin = {
  id: 'version',
  changedAt: '2026-11-26T12:00:00.000Z',
  creator: 'Meridian',
  status: 'published',
} as const;
const track = { key: 'imported', name: 'Imported' };

const read = (document: unknown, body = ''): ImportedFramework => {
  const imported = readDocument(document, body);
  if (imported === null) throw new Error('This was not read.');
  return imported;
};

/** Every text and number of a document. */
const scalarsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalarsOf) : [];
};

describe('a framework that goes out and comes back', () => {
  it('is the same after CSV, whatever stands in it', () => {
    fc.assert(
      fc.property(contentArbitrary, (content) => {
        const imported = readFrameworkCsv(frameworkCsv(content));
        expect(imported?.content).toEqual(content);
        expect(imported?.notes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same after CASE, whatever stands in it', () => {
    fc.assert(
      fc.property(contentArbitrary, (content) => {
        const sent: unknown = JSON.parse(JSON.stringify(frameworkCase(content, origin)));
        expect(importedContent(read(sent), {}, emptyContent, track)).toEqual({ content, kept: [], notTaken: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the built-in framework, and its identifiers from export to export', () => {
    expect(readFrameworkCsv(frameworkCsv(builtIn))?.content).toEqual(builtIn);
    const sent = frameworkCase(builtIn, origin);
    expect(read(sent).content).toEqual(builtIn);
    expect(frameworkCase(builtIn, origin)).toEqual(sent);
    const identifiers = [...sent.CFItems, ...sent.CFAssociations].map(({ identifier }) => identifier);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    for (const identifier of identifiers)
      expect(identifier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it.each([
    ['draft', 'Private Draft', 'private-draft'],
    ['published', 'Adopted', 'adopted'],
    ['retired', 'Deprecated', 'deprecated'],
  ] as const)('says in the words of CASE that it is %s, and is read as that', (status, adoptionStatus, adoption) => {
    const sent = frameworkCase(builtIn, { ...origin, status });
    expect(sent.CFDocument.adoptionStatus).toBe(adoptionStatus);
    expect(read(sent)).toMatchObject({ adoption, notes: [], content: builtIn });
  });

  it('brings home what others have written into it', () => {
    const sent = frameworkCase(builtIn, origin);
    const [first, ...others] = sent.CFItems;
    const lonely = { CFItemType: 'Derailer', humanCodingScheme: 'd-1', fullStatement: 'Belongs to nobody.' };
    const edited = {
      ...sent,
      CFDocument: { ...sent.CFDocument, subject: ['Leading'] },
      CFItems: [{ ...first, extensions: { ...first?.extensions, colour: 'teal' } }, ...others, lonely],
      CFRubrics: [{ title: 'How to see it' }],
    };
    const { content } = importedContent(read(edited), {}, emptyContent, track);
    expect(content).toEqual({ ...builtIn, notes: expect.any(String) });
    expect(content.notes.slice(builtIn.notes.length).trim().split('\n')).toEqual([
      'subject: Leading',
      `${first?.humanCodingScheme} extensions colour: teal`,
      'd-1 humanCodingScheme: d-1',
      'd-1 fullStatement: Belongs to nobody.',
      'CFRubrics 1 title: How to see it',
    ]);
    const added = ['remark', '', 'Ask Ida', ...Array.from({ length: 28 }, () => ''), 'one more'];
    const table = `${frameworkCsv(builtIn)}${csvText([added])}`;
    expect(readFrameworkCsv(table)).toMatchObject({
      content: builtIn,
      notes: ['remark 32: one more', 'remark name: Ask Ida'],
    });
  });

  it('is the same after CASE where another system has written its numbers as text', () => {
    const asText = (_name: string, value: unknown) => (typeof value === 'number' ? String(value) : value);
    const sent: unknown = JSON.parse(JSON.stringify(frameworkCase(builtIn, origin), asText));
    expect(read(sent)).toMatchObject({ content: builtIn, notes: [] });
  });

  it('runs no formula in a spreadsheet', () => {
    const cells = ["=HYPERLINK('x')", '@a', '-1', "'=1", "'plain", 'a,"b"\nc', '＝1', ' =1'];
    expect(csvText([cells])).toMatch(/^'=HYPERLINK/);
    expect(csvText([cells])).toMatch(/,'＝1,' =1\r\n$/);
    expect(readCsvText(csvText([cells]))).toEqual([cells]);
  });
});

describe('a framework of somebody else', () => {
  it.each([
    ['job family', jobFamilyDocument, ''],
    ['job family with levels side by side', orchestraDocument, ''],
    ['topics with a text below', topicsDocument, 'Who stands at the counter.'],
    ['CASE package', foreignCaseDocument, ''],
  ])('loses no word on the way: a %s', (_what, document, body) => {
    const imported = read(document, body);
    const { content } = importedContent(imported, suggestedLevels(imported, []), emptyContent, track);
    const said = JSON.stringify(content).toLowerCase();
    const missing = [...scalarsOf(document), ...scalarsOf(body)].filter(
      (word) => !said.includes(JSON.stringify(word).slice(1, -1).toLowerCase()),
    );
    expect(missing.filter((word) => !['isChildOf', 'a', 'd'].includes(word))).toEqual([]);
    expect(frameworkContent.safeParse(content).error).toBeUndefined();
    expect(contentProblems(content).filter(({ blocking }) => blocking)).toEqual([]);
  });

  it('becomes stages and skills with what is asked at each level', () => {
    const imported = read(jobFamilyDocument);
    const { content } = importedContent(imported, suggestedLevels(imported, []), emptyContent, track);
    expect(content.stages.map(({ key, ordinal }) => [key, ordinal])).toEqual([
      ['apprentice', 1],
      ['baker', 2],
      ['master-baker', 3],
      ['founder', 4],
    ]);
    const [dough] = content.skills;
    expect(dough).toMatchObject({
      key: 'dough',
      name: 'Dough',
      description: 'Knows flour and time.',
      homeStageKey: 'apprentice',
    });
    expect(dough?.indicators).toEqual([
      '',
      'Weighs and mixes by recipe.',
      'Judges a dough by hand.\n– Notices when it is too warm\n– Adjusts water to the flour',
      '',
      '',
    ]);
    expect(content.expectations.slice(0, 2)).toEqual([
      { stageKey: 'apprentice', skillKey: 'dough', level: 1, weight: 2 },
      { stageKey: 'baker', skillKey: 'dough', level: 2, weight: 2 },
    ]);
  });

  it('says of every line which level asks it, however many there are and whatever they become', () => {
    const becomes = fc.constantFrom(null, null, 'tech-lead', undefined);
    fc.assert(
      fc.property(fc.array(becomes, { minLength: 1, maxLength: 12 }), fc.boolean(), (chosen, alike) => {
        const levels = chosen.map((_stage, place) => ({
          key: `l-${place}`,
          name: alike ? 'Keeper' : `Keeper ${place}`,
          notes: [],
        }));
        const asked = levels.map(({ key }) => ({ levelKey: key, lines: [`Asked by ${key}`, `– once more by ${key}`] }));
        const imported: ImportedFramework = {
          ...read(topicsDocument),
          levels,
          skills: [{ key: 'lamp', name: 'Lamp', description: '', notes: [], asked }],
        };
        const choices = Object.fromEntries(levels.map(({ key }, place) => [key, chosen[place]]));
        const { content } = importedContent(imported, choices, builtIn, track);
        const fresh = content.stages.slice(builtIn.stages.length).map(({ key }) => key);
        const names = levels.map(({ key, name }) => (alike && levels.length > 1 ? `${name} (${key})` : name));
        const labels = chosen.map((stage, place) => [names[place], stage === null ? fresh.shift() : stage]);
        const said = askedLines(
          {
            ...content,
            stages: content.stages.map((stage) => ({ ...stage, name: stage.key })),
            skills: content.skills.slice(builtIn.skills.length),
          },
          names,
        );
        expect(Object.values(said).flat().sort()).toEqual(asked.flatMap(({ lines }) => lines).sort());
        for (const [label, lines] of Object.entries(said)) {
          const asking = new Set(lines.map((line) => Number(line.slice(line.lastIndexOf('-') + 1))));
          expect(asking.size).toBe(1);
          for (const place of asking) expect(labels[place]).toContain(label);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('adds to a framework as chosen and leaves what is there alone', () => {
    const imported = read(topicsDocument);
    const choices = { 1: 'tech-lead', 2: null, 3: undefined };
    const { content } = importedContent(imported, choices, builtIn, track);
    expect(content.stages.slice(0, builtIn.stages.length)).toEqual(builtIn.stages);
    expect(content.stages.slice(builtIn.stages.length).map(({ name, track: of }) => [name, of])).toEqual([
      ['Level 2', 'imported'],
    ]);
    expect(content.skills.slice(0, builtIn.skills.length)).toEqual(builtIn.skills);
    expect(content.skills.slice(builtIn.skills.length).map(({ name }) => name)).toEqual(['Welcome', 'Till']);
    expect(content.notes).toContain('Level 3');
  });

  it('has one level where names differ in capitals and blanks alone, and its items at the places that they name', () => {
    const items = [
      { identifier: 'a', fullStatement: 'Soil', educationLevel: ['Grade 1', 'grade  1 '] },
      { identifier: 'b', fullStatement: 'Digs', educationLevel: 'GRADE 1' },
      { identifier: 'c', fullStatement: 'Rakes' },
      { identifier: 'd', fullStatement: 'Sows' },
    ];
    const places = { b: '2', c: '1.50', d: 1 };
    const links = Object.entries(places).map(([child, sequenceNumber]) => {
      return { associationType: 'isChildOf', originNodeURI: child, destinationNodeURI: 'a', sequenceNumber };
    });
    const imported = read({ CFDocument: { identifier: 'f' }, CFItems: items, CFAssociations: links });
    expect(imported.levels).toEqual([{ key: 'grade-1', name: 'Grade 1', notes: [] }]);
    const [skill] = imported.skills;
    expect(skill?.asked).toEqual([{ levelKey: 'grade-1', lines: ['Sows', 'Rakes', 'Digs'] }]);
    expect(JSON.stringify(skill?.notes)).not.toMatch(/educationLevel|sequenceNumber/);
  });

  it('is suggested the stages that its levels are called like', () => {
    const imported = {
      ...read(jobFamilyDocument),
      levels: ['Tech Lead', 'CTO', 'Oracle', 'tech lead'].map((name, index) => ({ key: `l${index}`, name, notes: [] })),
    };
    expect(suggestedLevels(imported, builtIn.stages)).toEqual({ l0: 'tech-lead', l1: 'cto', l2: null, l3: null });
  });

  it('is read from a plain table of skills, levels and texts', () => {
    const imported = readFrameworkCsv(
      'Skill,Level,Expectation,Source\nDough,Apprentice,Mixes,Book 1\nDough,Baker,Judges,,by hand\n',
    );
    expect(imported).toMatchObject({
      content: null,
      levels: [{ key: 'apprentice' }, { key: 'baker' }],
      skills: [
        {
          name: 'Dough',
          notes: ['Apprentice source: Book 1', 'Baker 5: by hand'],
          asked: [{ lines: ['Mixes'] }, { lines: ['Judges'] }],
        },
      ],
    });
  });

  it('loses no word of a table, whatever its columns are called and however long its rows are', () => {
    const headers = [
      ['skill', 'level', 'text'],
      ['Source', 'Topic', 'Grade', 'Criteria', 'Criteria'],
      ['Level', '', 'Area', 'Summary'],
    ];
    const cell = fc.constantFrom('@', '初級 @', '=@', 'one\n@', '', 'Senior', `${'lorem '.repeat(2000)}@`);
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...headers), rows, (header, drawn) => {
        const words: string[] = [];
        const cells = drawn.map((row) =>
          row.map((text) => text.replace('@', () => `w${words.push(`w${words.length}x`) - 1}x`)),
        );
        const imported = readFrameworkCsv(csvText([header, ...cells]));
        const said = imported && importedContent(imported, suggestedLevels(imported, []), emptyContent, track);
        expect(words.filter((word) => !JSON.stringify(said).includes(word))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each([null, 'text', [], {}, { levels: 3 }, { CFDocument: 1 }])('is none: %j', (document) => {
    expect(readDocument(document, '')).toBeNull();
  });
});
