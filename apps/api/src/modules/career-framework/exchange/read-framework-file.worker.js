// Plain JavaScript: a worker thread loads it as it stands, from the sources and from what was built.
import { parentPort, workerData } from 'node:worker_threads';
import { BeyondFramework } from '@understudy/domain/career-framework/exchange/beyond-framework';
import { CaseCircle } from '@understudy/domain/career-framework/exchange/case-tree';
import { readFrameworkCsv } from '@understudy/domain/career-framework/exchange/read-csv';
import { readDocument } from '@understudy/domain/career-framework/exchange/read-document';
import { parseDocument, visit } from 'yaml';

const { text, isTable, limits } = workerData;

class Refusal extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

const beyond = () => new Refusal('too-large', 'This file holds more than a framework can. Split it.');

/** A number or a truth that would read otherwise than it was written, as 1.0 or 007, stays the text that it was. */
const asWritten = (_key, node) => {
  const { value, source } = node;
  const changed = typeof value === 'number' || typeof value === 'boolean' ? String(value) !== source : false;
  if (changed && source) node.value = source;
};

/** No deep nests, no crowds of nodes, no keys that reach an object's prototype. */
const checkShape = (value) => {
  const waiting = [[value, 0]];
  let nodes = 0;
  while (waiting.length > 0) {
    const [next, depth] = waiting.pop();
    nodes += 1;
    if (nodes > limits.nodes || depth > limits.depth) throw beyond();
    if (typeof next !== 'object' || next === null) continue;
    for (const key of Object.keys(next)) {
      if (key === '__proto__') throw new Refusal('unsupported-file', 'This file names something that it must not.');
      waiting.push([next[key], depth + 1]);
    }
  }
  return value;
};

const readYaml = (source) => {
  const document = parseDocument(source, {
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) {
    const line = source.slice(0, problem.pos?.[0] ?? 0).split('\n').length;
    throw new Refusal('unsupported-file', `This file cannot be read near line ${line}.`);
  }
  visit(document, { Scalar: asWritten });
  try {
    return document.toJS({ maxAliasCount: limits.aliases });
  } catch {
    throw new Refusal('unsupported-file', 'This file refers to itself too often.');
  }
};

const readJson = (source) => {
  try {
    return JSON.parse(source);
  } catch {
    throw new Refusal('unsupported-file', 'This JSON file cannot be read.');
  }
};

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

const readText = (source) => {
  const start = source.replace(/^\uFEFF/, '');
  if (/^\s*[{[]/.test(start)) return readDocument(checkShape(readJson(start)), '');
  const matter = frontMatter.exec(start);
  if (matter) return readDocument(checkShape(readYaml(matter[1])), start.slice(matter[0].length));
  return readDocument(checkShape(readYaml(start)), '');
};

/** A text that many levels share is handed on once for each of them. */
const checkLength = (value) => {
  const waiting = [value];
  let letters = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    letters += typeof next === 'string' ? next.length + 1 : 1;
    if (letters > limits.letters) throw beyond();
    if (typeof next === 'object' && next !== null) for (const part of Object.values(next)) waiting.push(part);
  }
  return value;
};

const refusalOf = (error) => {
  if (error instanceof Refusal) return error;
  if (error instanceof BeyondFramework) return beyond();
  if (!(error instanceof CaseCircle)) throw error;
  const names = error.names.join(' → ');
  return new Refusal(
    'unsupported-file',
    `In this CASE package, items stand below one another in a circle: ${names}. Take out one of these isChildOf associations.`,
  );
};

try {
  parentPort.postMessage({ read: checkLength(isTable ? readFrameworkCsv(text) : readText(text)) });
} catch (error) {
  const { code, message } = refusalOf(error);
  parentPort.postMessage({ refusal: { code, message } });
}
