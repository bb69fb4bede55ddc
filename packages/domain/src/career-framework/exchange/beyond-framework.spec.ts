import { BeyondFramework } from './beyond-framework.js';
import { readDocument } from './read-document.js';

const places = (count: number) => Array.from({ length: count }, (_, place) => place);
const inherited = (count: number) => ({
  CFDocument: { identifier: 'd' },
  CFItems: [
    { identifier: 'a', educationLevel: places(count) },
    { identifier: 'b', fullStatement: 'Digs' },
  ],
  CFAssociations: [{ associationType: 'isChildOf', originNodeURI: 'b', destinationNodeURI: 'a' }],
});

it.each([
  [
    'a package of items of one name below items of one name',
    {
      CFDocument: { identifier: 'd' },
      CFItems: places(800).map((place) => ({ identifier: place < 400 ? 'a' : 'b', fullStatement: `Item ${place}` })),
      CFAssociations: [{ associationType: 'isChildOf', originNodeURI: 'a', destinationNodeURI: 'b' }],
    },
  ],
  ['a package of more levels than a framework holds, which all below inherit', inherited(101)],
  ['a job family of many levels and many themes', { levels: places(400), themes: places(400), competencies: [] }],
  [
    'a job family of one level and one theme again and again',
    {
      levels: places(400).map(() => 'lead'),
      themes: ['code'],
      competencies: places(400).map(() => ({ level: 'lead', theme: 'code', summary: 'Leads.' })),
    },
  ],
  [
    'topics of many levels',
    { topics: places(400).map((place) => ({ name: `t${place}`, content: [{ level: place, criteria: 'Leads.' }] })) },
  ],
])('refuses what would take the square of its size to read: %s', (_what, document) => {
  expect(() => readDocument(document, '')).toThrow(BeyondFramework);
});

it('leaves whole what is as large as a framework may be', () => {
  expect(readDocument(inherited(100), '')?.levels).toHaveLength(100);
  const full = readDocument({ levels: places(100), themes: places(400), competencies: [] }, '');
  expect(full?.levels).toHaveLength(100);
  expect(full?.skills).toHaveLength(400);
});
