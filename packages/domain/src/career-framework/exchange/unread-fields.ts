/** Anything that YAML or JSON can hold. */
export type Value = unknown;
/** A value with named parts. */
export type Fields = Readonly<Record<string, Value>>;

/** Whether a value has named parts. */
export const isFields = (value: Value): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values of a list; nothing for anything else. */
export const listOf = (value: Value): readonly Value[] => (Array.isArray(value) ? value : []);

/** Those of a list that have named parts. */
export const fieldsOf = (value: Value): readonly Fields[] => listOf(value).filter(isFields);

/** A text, number or truth as text, tidied at its ends; nothing as an empty text. */
export const textOf = (value: Value): string => {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n').trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/**
 * Every text of a value; empty ones left out. A line with a colon that nobody put into quotation marks reads as a name with
 * a value: it becomes the line again that somebody wrote.
 */
export const textsOf = (value: Value): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isFields(value)) return [textOf(value)].filter((text) => text !== '');
  return Object.entries(value).flatMap(([name, inner]) => {
    const texts = textsOf(inner);
    return texts.length === 0 ? [`${name.trim()}:`] : texts.map((text) => `${name.trim()}: ${text}`);
  });
};

/** Whatever a value holds, as lines that name the way to each text. */
const linesOf = (path: string, value: Value): string[] => {
  if (Array.isArray(value)) {
    const simple = value.every((item) => !isFields(item) && !Array.isArray(item));
    if (!simple) return value.flatMap((item, index) => linesOf(`${path} ${index + 1}`, item));
    const texts = value.map(textOf).filter((text) => text !== '');
    return texts.length === 0 ? [] : [`${path}: ${texts.join(', ')}`];
  }
  if (isFields(value)) return linesOfParts(`${path} `, Object.entries(value));
  const text = textOf(value);
  return text === '' ? [] : [`${path}: ${text}`];
};

/** A name of several words with nothing behind it is a sentence that ended in a colon. */
const linesOfParts = (before: string, parts: readonly (readonly [string, Value])[]): string[] =>
  parts.flatMap(([name, value]) => {
    const lines = linesOf(`${before}${name}`, value);
    return lines.length === 0 && /\s/.test(name.trim()) ? [`${before}${name.trim()}:`] : lines;
  });

/**
 * The fields that nobody has read, as lines for the notes, so that nothing of a file is lost: `texts` were read where they
 * are a text, `elsewhere` is read whole by somebody else.
 */
export const unread = (fields: Fields, texts: readonly string[], elsewhere: readonly string[] = []): string[] =>
  linesOfParts(
    '',
    Object.entries(fields).filter(([name, value]) => {
      const structured = typeof value === 'object' && value !== null;
      return !elsewhere.includes(name) && (structured || !texts.includes(name));
    }),
  );

/** What of a field that should be a list of things with named parts is none of them, as lines for the notes. */
export const unreadBeside = (name: string, value: Value): string[] =>
  linesOf(name, Array.isArray(value) ? value.filter((item) => !isFields(item)) : value);

const linesIn = (text: string): string[] => text.split('\n').map((line) => line.trim());

/** Every line of every text that a value holds. */
export const linesKnownIn = (value: Value): ReadonlySet<string> => {
  const known = new Set<string>();
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next));
    else for (const line of linesIn(textOf(next))) known.add(line);
  }
  return known;
};

/** Whether each line of a text is known. */
export const isKnown = (text: string, known: ReadonlySet<string>): boolean =>
  linesIn(text).every((line) => line === '' || known.has(line));

/** A value without the texts whose lines are all known; a name that is a sentence stays. */
export const without = <Whole extends Value>(value: Whole, known: ReadonlySet<string>): Whole => {
  const stays = (part: Value): boolean =>
    (typeof part === 'object' && part !== null) || textOf(part) === '' || !isKnown(textOf(part), known);
  if (Array.isArray(value)) return value.filter(stays).map((part) => without(part, known)) as Whole;
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, part]) => stays(part) || /\s/.test(name))
      .map(([name, part]) => [name, without(part, known)]),
  ) as Whole;
};
