import pg from 'pg';

type TextParser = (text: string) => unknown;

const parseInteger = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The whole number ${text} is too large for this program.`);
  return value;
};

const parseInstant = (text: string): string => {
  const instant: unknown = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ, 'text')(text);
  return instant instanceof Date ? instant.toISOString() : text;
};

const asText = (text: string): string => text;

const { arrayParser } = pg.types as unknown as {
  arrayParser: { create(text: string, parse: TextParser): { parse(): unknown[] } };
};
const arrayOf =
  (parse: TextParser): TextParser =>
  (text) =>
    arrayParser.create(text, parse).parse();

/** Types by their number in PostgreSQL's catalogue (pg_type.oid), where the driver's own choice differs from ours. */
const parsers = new Map<number, TextParser>([
  [20, parseInteger],
  [1016, arrayOf(parseInteger)],
  [1700, Number],
  [1231, arrayOf(Number)],
  [1082, asText],
  [1182, arrayOf(asText)],
  [1114, asText],
  [1115, arrayOf(asText)],
  [1184, parseInstant],
  [1185, arrayOf(parseInstant)],
]);

/**
 * How values of hand-written SQL arrive: date as 'YYYY-MM-DD', timestamptz as ISO string in UTC, bigint and numeric as
 * number (a bigint beyond 2^53 throws a RangeError), json as parsed; everything else as the driver reads it.
 */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? pg.types.getTypeParser(oid, format),
};
