import { knownRefusals } from '@understudy/domain/refusals/refusal-words';
import { filesBelow, isTest } from './source-files.js';

const literal = String.raw`('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|${'`'}(?:[^${'`'}\\]|\\.)*${'`'})`;
const thrown = new RegExp(String.raw`(?:(?:ProblemError|Refusal)\(\s*'([a-z-]+)',|(notAllowed)\()\s*${literal}`, 'g');
const tabled = /const (?:impossible|unmet)\b[^=]*= ?(\{[^}]*\}|'[^']*')/g;

/** A literal as the sentence that is sent, with `{}` for what is put in. */
const sentenceOf = (text: string): string =>
  text
    .slice(1, -1)
    .replace(/\$\{[^}]*\}/g, '{}')
    .replace(/\\(.)/g, '$1');

const sentences = (text: string): string[] => [
  ...[...text.matchAll(thrown)].filter(([, code]) => code !== 'internal').map((found) => sentenceOf(found[3] ?? '')),
  ...[...text.matchAll(tabled)].flatMap(([, table]) =>
    [...(table ?? '').matchAll(/(?:^|: )('[^']*')/g)].map((found) => sentenceOf(found[1] ?? '')),
  ),
];

it('would notice what it looks for', () => {
  const day = '$'.concat('{day}');
  expect(sentences(`throw new ProblemError('conflict', \`At ${day} it is so.\`)`)).toEqual(['At {} it is so.']);
  expect(sentences("throw notAllowed('Not now.')")).toEqual(['Not now.']);
  expect(sentences("throw new Refusal('too-large', 'Split it.')")).toEqual(['Split it.']);
  expect(sentences("const unmet: Words = {\n  a: 'First.',\n  'b-c': 'Second.',\n};")).toEqual(['First.', 'Second.']);
});

it('has a German sentence for everything the server refuses with', () => {
  const sources = filesBelow('apps/api/src', /\.(ts|worker\.js)$/).filter(({ path }) => !isTest(path));
  const known = (sentence: string): boolean => knownRefusals.has(sentence);
  const found = sources.flatMap(({ text }) => sentences(text));
  expect(found.length).toBeGreaterThan(100);
  expect([...new Set(found)].filter((sentence) => !known(sentence) && !partsKnown(sentence))).toEqual([]);
});

/** Whether each of the sentences of a longer refusal is known by itself. */
const partsKnown = (text: string): boolean =>
  text.split(/(?<=[.!?]) (?=\p{Lu})/u).every((part) => knownRefusals.has(part));
