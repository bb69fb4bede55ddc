import { z } from 'zod';

type Shape = {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  minLength?: number;
  minimum?: number;
  minItems?: number;
  pattern?: string;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
  $ref?: string;
};

/** Which optional parts are filled in too: all, or those that are identifiers or say what kind one is of. */
export type Extent = 'everything' | 'identifiers';

const definitionOf = (whole: { $defs?: Record<string, Shape> }, reference: string): Shape => {
  const shape = whole.$defs?.[reference.replace('#/$defs/', '')];
  if (shape === undefined) throw new Error(`There is no ${reference}.`);
  return shape;
};

const texts: Readonly<Record<string, string>> = {
  date: '2024-05-01',
  'date-time': '2024-05-01T00:00:00.000Z',
  email: 'somebody@elsewhere.example',
  uri: 'https://elsewhere.example/',
};

/** Texts whose contract checks what no schema says, by the name of their field. */
const meant: Readonly<Record<string, string>> = {
  timeZone: 'Europe/Berlin',
  leaving: '018f2c6e-0000-7000-8000-000000000000',
};

/** A text that fits a pattern, where one of those that contracts use does. */
const patterned = (pattern: string | undefined): string | undefined =>
  pattern === undefined
    ? undefined
    : ['10:00', 'hooks.example.com'].find((text) => new RegExp(pattern, 'u').test(text));

/**
 * A value that a schema accepts, made from the schema alone; every identifier in it is asked for by the name of its
 * field. So a new contract is covered on the day it is written.
 */
export const sampleOf = (schema: z.ZodType, idFor: (field: string) => string, extent: Extent): unknown => {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape & {
    $defs?: Record<string, Shape>;
  };
  const isIdentifier = (shape: Shape): boolean => {
    if (shape.$ref) return isIdentifier(definitionOf(whole, shape.$ref));
    return shape.format === 'uuid' || (shape.anyOf ?? []).some(isIdentifier);
  };
  const isWanted = (owner: Shape, name: string, shape: Shape): boolean =>
    extent === 'everything' ||
    owner.required?.includes(name) === true ||
    isIdentifier(shape) ||
    (name.endsWith('Kind') && owner.properties?.[name.replace(/Kind$/, 'Id')] !== undefined);
  const fill = (shape: Shape, field: string): unknown => {
    if (shape.$ref) return fill(definitionOf(whole, shape.$ref), field);
    if (shape.const !== undefined) return shape.const;
    if (shape.enum) return field.endsWith('Kind') ? shape.enum.at(-1) : shape.enum[0];
    const choices = shape.anyOf ?? shape.oneOf;
    if (choices?.[0]) return fill(choices[0], field);
    const type = Array.isArray(shape.type) ? shape.type[0] : shape.type;
    if (type === 'object') {
      const entries = Object.entries(shape.properties ?? {});
      const wanted = entries.filter(([name, inner]) => isWanted(shape, name, inner));
      return Object.fromEntries(wanted.map(([name, inner]) => [name, fill(inner, name)]));
    }
    if (type === 'array') {
      const { items, minItems = 0 } = shape;
      return items
        ? Array.from({ length: Math.max(minItems, extent === 'everything' ? 1 : 0) }, () => fill(items, field))
        : [];
    }
    if (type === 'integer' || type === 'number') return Math.max(shape.minimum ?? 1, 1);
    if (type === 'boolean') return true;
    if (shape.format === 'uuid') return idFor(field);
    return (
      texts[shape.format ?? ''] ??
      meant[field] ??
      patterned(shape.pattern) ??
      'x'.repeat(Math.max(shape.minLength ?? 3, 3))
    );
  };
  return fill(whole, '');
};
