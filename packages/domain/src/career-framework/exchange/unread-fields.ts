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

/** The texts of a list, or of one text; empty ones left out. */
export const textsOf = (value: Value): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== '');

/** Whatever a value holds, as lines that name the way to each text. */
const linesOf = (path: string, value: Value): string[] => {
  if (Array.isArray(value)) {
    const simple = value.every((item) => !isFields(item) && !Array.isArray(item));
    if (simple) return value.length === 0 ? [] : [`${path}: ${value.map(textOf).join(', ')}`];
    return value.flatMap((item, index) => linesOf(`${path} ${index + 1}`, item));
  }
  if (isFields(value)) return Object.entries(value).flatMap(([name, inner]) => linesOf(`${path} ${name}`, inner));
  const text = textOf(value);
  return text === '' ? [] : [`${path}: ${text}`];
};

/** The fields that nobody has read, as lines for the notes, so that nothing of a file is lost. */
export const unread = (fields: Fields, read: readonly string[]): string[] =>
  Object.entries(fields)
    .filter(([name]) => !read.includes(name))
    .flatMap(([name, value]) => linesOf(name, value));
