import { frameworkContent } from '@understudy/contracts/framework-content';
import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import fc from 'fast-check';
import { builtInContent } from '../../built-in-framework/built-in-content.js';
import { builtInFramework } from '../../built-in-framework/built-in-framework.js';
import { competenciesDocument, orchestraDocument } from '../../testing/framework-files.js';
import { contentProblems } from '../content-problems.js';
import { emptyContent, importedContent, type LevelChoices } from './imported-content.js';
import { readDocument } from './read-document.js';

const track = { key: 'imported', name: 'Imported' };

const read = (document: unknown, body = ''): ImportedFramework => {
  const imported = readDocument(document, body);
  if (imported === null) throw new Error('This was not read.');
  return imported;
};
const allNew = ({ levels }: ImportedFramework): LevelChoices =>
  Object.fromEntries(levels.map(({ key }) => [key, null]));
const madeOf = (imported: ImportedFramework) => importedContent(imported, allNew(imported), emptyContent, track);

/** Anything at all where a text is expected; every text and every name that is a sentence is marked by `@`. */
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom<unknown>('@', '@', null, ''),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('Says @ to', 'Is @ in', 'level', 'criteria', 'summary', 'name'), tie('value'), {
      maxKeys: 3,
    }),
  ),
})).value;
const fieldsOf = (...names: readonly string[]) => fc.dictionary(fc.constantFrom(...names), anything, { maxKeys: 6 });
const listOf = (item: fc.Arbitrary<unknown>) =>
  fc.array(fc.oneof({ weight: 4, arbitrary: item }, anything), { maxLength: 4 });

const jobFamily = fc.record({
  head: fieldsOf('name', 'summary', 'description', 'sheet', 'Asks @ of', 'themes', 'domains'),
  levels: listOf(fieldsOf('id', 'name', 'pay')),
  themes: listOf(fieldsOf('id', 'name', 'summary', 'description')),
  competencies: listOf(fieldsOf('id', 'level', 'theme', 'domain', 'area', 'summary', 'examples', 'urls', 'Does @ so')),
});
const topics = fc.record({
  head: fieldsOf('title', 'name', 'levels', 'path', 'Asks @ of'),
  topics: listOf(
    fc.record({
      head: fieldsOf('name', 'title', 'description', 'Does @ so'),
      content: fc.oneof(anything, listOf(fieldsOf('level', 'criteria', 'exampleCriteria', 'hint'))),
    }),
  ),
});

const lengths = [400, 9000, 60_000];
/** Texts of a package: mostly a word or two, now and then more than a field holds, and anything else. */
const inCase = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom('@', '@ @') },
  { weight: 1, arbitrary: fc.constantFrom(...lengths.map((length) => `@ ${'lorem '.repeat(length / 6)}@`)) },
  { weight: 10, arbitrary: anything },
);
const caseFields = (...names: readonly string[]) => fc.dictionary(fc.constantFrom(...names), inCase, { maxKeys: 5 });
const linkFields = caseFields('identifier', 'uri', 'title', 'notes', 'sequenceNumber', 'CFDocumentURI', 'Asks @ of');
const statements = ['fullStatement', 'abbreviatedStatement', 'humanCodingScheme', 'educationLevel', 'alternativeLabel'];
const caseItem = fc.record({
  fields: caseFields(...statements, 'uri', 'notes', 'CFItemType', 'CFItemTypeURI', 'extensions', 'Says @ so'),
  /** Below the item before it, or below any earlier one or the document, or several of them, or nothing. */
  parents: fc.oneof(
    { weight: 6, arbitrary: fc.constant<number[]>([0]) },
    { weight: 2, arbitrary: fc.array(fc.nat({ max: 40 }), { maxLength: 2 }) },
  ),
  link: linkFields,
});
const idOf = (place: number) => `i-${place}`;
const below = (child: string, parent: string, link: object = {}) => ({
  ...link,
  associationType: 'isChildOf',
  originNodeURI: { identifier: child, title: '@' },
  destinationNodeURI: { identifier: parent },
});
const casePackage = fc
  .record({
    head: caseFields('title', 'description', 'notes', 'adoptionStatus', 'subject', 'Asks @ of'),
    items: fc.array(caseItem, { minLength: 1, maxLength: 31, size: 'max' }),
    relations: fc.array(fc.record({ fields: linkFields, origin: fc.constantFrom('i-0', '@'), other: fc.boolean() }), {
      maxLength: 3,
    }),
    more: fc.dictionary(fc.constantFrom('CFDefinitions', 'CFRubrics', 'Asks @ of'), anything, { maxKeys: 2 }),
    stray: fc.constantFrom([], ['@']),
  })
  .map(({ head, items, relations, more, stray }) => ({
    ...more,
    CFDocument: { ...head, identifier: 'd' },
    CFItems: [...items.map(({ fields }, place) => ({ ...fields, identifier: idOf(place) })), ...stray],
    CFAssociations: [
      ...items.flatMap(({ parents, link }, place) =>
        parents.map((back) => below(idOf(place), back < place ? idOf(place - 1 - back) : 'd', link)),
      ),
      ...relations.map(({ fields, origin, other }) => ({
        ...fields,
        associationType: other ? 'ext:@' : 'isChildOf',
        originNodeURI: origin,
        destinationNodeURI: { title: '@' },
      })),
      ...stray,
    ],
  }));

/** A document with another word for each mark, and those words. */
const numbered = (document: unknown) => {
  const words: string[] = [];
  const text = JSON.stringify(document).replaceAll('@', () => {
    words.push(`w${String(words.length).padStart(4, '0')}x`);
    return words.at(-1) ?? '';
  });
  return { document: JSON.parse(text) as unknown, words };
};
const missingIn = (said: unknown, words: readonly string[]) => {
  const text = JSON.stringify(said).toLowerCase();
  return words.filter((word) => !text.includes(word));
};

describe('a file of somebody else loses no word', () => {
  it('as a job family, whatever stands where', () => {
    fc.assert(
      fc.property(jobFamily, fc.boolean(), ({ head, ...lists }, withThemes) => {
        const { themes, ...others } = lists;
        const given = numbered({ ...head, ...(withThemes ? { themes } : {}), ...others });
        expect(missingIn(madeOf(read(given.document)), given.words)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('as topics, whatever stands where', () => {
    fc.assert(
      fc.property(topics, (shape) => {
        const list = shape.topics.map((topic) => {
          const { head, content } = (topic ?? {}) as { head?: object; content?: unknown };
          return head === undefined ? topic : { ...head, content };
        });
        const given = numbered({ ...shape.head, topics: list });
        expect(missingIn(madeOf(read(given.document)), given.words)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('as headings, in whatever order they come', () => {
    const part = fc.constantFrom(
      '# @',
      '## Level @',
      '## Level 1',
      '### @',
      '### Level 1',
      '#### @',
      '- @',
      '@',
      '---',
      '',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const given = numbered(['## Level 0', '### Topic @', ...parts].join('\n'));
        const imported = read({ title: 'Orchard' }, String(given.document));
        expect(missingIn(madeOf(imported), given.words)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('as a CASE package, however deep and however long, or says which it could not take', () => {
    fc.assert(
      fc.property(casePackage, (drawn) => {
        const given = numbered(drawn);
        const made = madeOf(read(given.document));
        expect(missingIn(made, given.words)).toEqual([]);
        expect(frameworkContent.safeParse(made.content).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('as a CASE package whose notes are full, which says of each line whose it was', () => {
    const notes = 'Not to be lost. '.repeat(3750).trim();
    const items = ['a', 'b', 'c', 'd', 'e'].map((identifier) => ({
      identifier,
      fullStatement: `Soil ${identifier}`,
      notes,
    }));
    const links = items.slice(1).map(({ identifier }) => below(identifier, 'a'));
    const { content, notTaken } = madeOf(read({ CFDocument: {}, CFItems: items, CFAssociations: links }));
    expect(content.notes).toBe(`Soil a: notes: ${notes}`);
    expect(notTaken).toEqual(['b', 'c', 'd', 'e'].map((name) => `Soil a: Soil ${name} notes: ${notes}`));
  });

  it('as the levels of a file that become stages which are there already', () => {
    const document = {
      levels: [{ id: 'lead', name: 'Tech Lead', pay: 'Band seven' }],
      competencies: [{ id: 'c-1', level: 'lead', theme: 'code', area: 'craft', summary: 'Reviews kindly.' }],
    };
    const { content } = importedContent(
      read(document),
      { lead: 'tech-lead' },
      builtInContent(builtInFramework, 'L'),
      track,
    );
    expect(content.notes).toContain('Tech Lead\npay: Band seven');
    expect(content.skills.at(-1)?.notes).toBe('lead c-1 area: craft');
  });
});

describe('what a file of somebody else is read as', () => {
  it('is a skill for each area where it is competencies alone, with the domain within it as a note', () => {
    const imported = read(competenciesDocument);
    expect(imported.levels.map(({ key }) => key)).toEqual(['deckhand', 'boatswain']);
    expect(imported.skills.map(({ name, notes }) => [name, notes])).toEqual([
      ['Ropes', ['deckhand k-1']],
      ['Rigging', ['boatswain k-2 description: Of three strands.', 'boatswain k-2 area: ropes']],
    ]);
  });

  it('is levels side by side where a step is there once for individual contributors and once for others', () => {
    const imported = read(orchestraDocument);
    const { content } = madeOf(imported);
    expect(content.stages.map(({ name, ordinal, track: on }) => [name, ordinal, on])).toEqual([
      ['Player', 1, 'imported'],
      ['Soloist', 2, 'imported'],
      ['Section leader', 2, 'imported-pm'],
      ['Virtuoso', 3, 'imported'],
      ['Concertmaster', 3, 'imported-pm'],
      ['Conductor', 4, 'imported'],
    ]);
    expect(content.tracks).toEqual([track, { key: 'imported-pm', name: 'Imported (PM)' }]);
    expect(contentProblems(content).filter(({ blocking }) => blocking)).toEqual([]);
    const { content: again } = importedContent(imported, allNew(imported), content, track);
    expect(again.stages.slice(6).map(({ ordinal, track: on }) => [ordinal, on])).toEqual([
      [5, 'imported'],
      [6, 'imported'],
      [6, 'imported-pm'],
      [7, 'imported'],
      [7, 'imported-pm'],
      [8, 'imported'],
    ]);
  });

  it('is one step after the other where levels only begin alike', () => {
    const levels = ['engineer-junior', 'engineer-senior', 'lead-1', 'lead-2'].map((id) => ({ id }));
    const { content } = madeOf(read({ levels, competencies: [{ level: 'lead-1', theme: 'code', summary: 'Leads.' }] }));
    expect(content.stages.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4]);
  });

  it('is refused as a CASE package whose items stand in a circle, by their names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat({ max: 30 }), (round, before) => {
        const places = Array.from({ length: before + round }, (_, place) => place);
        const document = {
          CFDocument: { identifier: 'd' },
          CFItems: places.map((place) => ({ identifier: idOf(place), fullStatement: `Item ${place}` })),
          CFAssociations: [
            below(idOf(0), 'd'),
            ...places.slice(1).map((place) => below(idOf(place), idOf(place - 1))),
            below(idOf(before), idOf(before + round - 1)),
          ],
        };
        const around = [...places.slice(before).reverse(), before + round - 1].map((place) => `Item ${place}`);
        expect(() => read(document)).toThrow(expect.objectContaining({ names: around }));
      }),
      { numRuns: 50 },
    );
  });

  it('is a CASE package with the levels of an item that nothing below it asks at, and a long statement as a description', () => {
    const name = `a${'𝒳'.repeat(200)}`;
    const imported = read({
      CFDocument: {},
      CFItems: [
        { identifier: 'a', abbreviatedStatement: name, fullStatement: 'In full.', educationLevel: ['初級', '01'] },
        { identifier: 'b', fullStatement: 'Digs', educationLevel: ['中級'] },
      ],
      CFAssociations: [below('b', 'a')],
    });
    expect(imported.levels).toEqual([{ key: 'item', name: '中級', notes: [] }]);
    const [skill] = madeOf(imported).content.skills;
    expect(skill).toMatchObject({ name: `a${'𝒳'.repeat(149)}`, description: `${name}\n\nIn full.` });
    expect(skill?.notes).toContain('educationLevel: 初級, 01');
  });

  it('is topics above or below levels, by their headings; anything else is none', () => {
    const above = read({ title: 'Hive' }, '## Wax\nSoft.\n### Level 1\nMelts it.\n## Bees\n### Level 1\nCounts them.');
    expect(above.skills.map(({ name, description, asked }) => [name, description, asked])).toEqual([
      ['Wax', 'Soft.', [{ levelKey: 'level-1', lines: ['Melts it.'] }]],
      ['Bees', '', [{ levelKey: 'level-1', lines: ['Counts them.'] }]],
    ]);
    for (const body of ['## Wax\n### Bees\nMelts it.', '## Level 1\nMelts it.\n## Level 2\nCounts them.', '']) {
      expect(readDocument({ title: 'Hive' }, body)).toBeNull();
    }
  });
});
