// Plain JavaScript: a worker thread loads it as it stands, from the sources and from what was built.
import { parentPort, workerData } from 'node:worker_threads';
import { parseDocument, visit } from 'yaml';

const { text, limits } = workerData;

class Refusal extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

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
    if (nodes > limits.nodes || depth > limits.depth) {
      throw new Refusal('too-large', 'This file holds more than a framework can. Split it.');
    }
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

const read = (source) => {
  const start = source.replace(/^\uFEFF/, '');
  if (/^\s*[{[]/.test(start)) return { document: checkShape(readJson(start)), body: '' };
  const matter = frontMatter.exec(start);
  if (matter) return { document: checkShape(readYaml(matter[1])), body: start.slice(matter[0].length) };
  return { document: checkShape(readYaml(start)), body: '' };
};

try {
  parentPort.postMessage({ read: read(text) });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  parentPort.postMessage({ refusal: { code: error.code, message: error.message } });
}
