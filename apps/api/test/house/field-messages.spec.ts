import { knownRefusals, refusalInGerman } from '@understudy/domain/refusals/refusal-words';
import { filesBelow, isTest } from './source-files.js';

/** Comments, and what is said to other readers: errors that nobody expects, logs, descriptions of the interface. */
const comments = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
const forOthers = /(?:new (?!Problem)\w*Error\(|(?:description|summary):|\.(?:info|log|error|warn|fatal)\()\s*$/;
/** Rooms whose sentences are for operators, or stand there in both languages. */
const rooms =
  /\/(?:start|main|worker|migrate|sheet-words)\.ts$|\/common\/(?:config|jobs\/job-)|\/demonstration\/|\/mails\//;

/** The sentences of a file that can come before the eyes of whoever fills in a form, with `{}` for what is put in. */
const sentences = (text: string): string[] => {
  const code = text.replace(comments, '');
  return [...code.matchAll(literal)]
    .filter(({ index }) => !forOthers.test(code.slice(Math.max(0, index - 80), index)))
    .map(([, one, other, template]) => (one ?? other ?? template ?? '').replace(/\$\{[^}]*\}/g, '{}'))
    .map((sentence) => sentence.replace(/\\(.)/g, '$1'))
    .filter((sentence) => /^[A-Z][^\n]* .*[.!?]$/.test(sentence));
};

const known = (text: string): boolean =>
  knownRefusals.has(text) || text.split(/(?<=[.!?]) (?=\p{Lu})/u).every((part) => refusalInGerman(part) !== null);

it('would notice what it looks for', () => {
  const day = '$'.concat('{day}');
  expect(sentences(`const at = [{ field, message: \`Choose ${day} or later.\` }]; // Not 'This one.'`)).toEqual([
    'Choose {} or later.',
  ]);
  expect(sentences("z.string().min(2, 'Too short for us.')")).toEqual(['Too short for us.']);
  expect(sentences("throw new Error('Nobody expects this.')")).toEqual([]);
  expect(sentences("description:\n  'What it is for.'")).toEqual([]);
  expect(known('Nobody has written this in German.')).toBe(false);
});

it.each(['packages/contracts/src', 'apps/api/src'])(
  'has a German sentence for everything said at a field: %s',
  (room) => {
    const sources = filesBelow(room, /\.ts$/).filter(({ path }) => !isTest(path) && !rooms.test(path));
    const found = sources.flatMap(({ path, text }) => sentences(text).map((sentence) => ({ path, sentence })));
    expect(found.length).toBeGreaterThan(40);
    expect(found.filter(({ sentence }) => !known(sentence))).toEqual([]);
  },
);
