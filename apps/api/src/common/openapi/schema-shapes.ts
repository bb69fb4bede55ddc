import { z } from 'zod';

/** A JSON Schema as it is printed. */
export type JsonSchema = { readonly [key: string]: unknown };

/**
 * Prints zod schemas as JSON Schema. Shapes with an id are collected once under components; a shape that reads
 * differently as input (defaults, trimmed text) is listed a second time with "Input" behind its name.
 */
export class SchemaShapes {
  private readonly collected = new Map<string, JsonSchema>();

  /** The schema, with references to the collected shapes. */
  print(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const printed = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' });
    const { $schema: _dialect, $defs = {}, id: _id, ...whole } = printed;
    const names = new Map(Object.entries($defs).map(([id, shape]) => [id, this.nameFor(id, shape as JsonSchema)]));
    for (const [id, shape] of Object.entries($defs)) {
      const name = names.get(id);
      if (name !== undefined) this.collected.set(name, renamed(shape, names) as JsonSchema);
    }
    return renamed(whole, names) as JsonSchema;
  }

  /** Every shape that was referred to, by name. */
  get components(): Readonly<Record<string, JsonSchema>> {
    return Object.fromEntries([...this.collected].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private nameFor(id: string, shape: JsonSchema): string {
    const known = this.collected.get(id);
    const same = known === undefined || JSON.stringify(known) === JSON.stringify(renamed(shape, new Map()));
    return same ? id : `${id}Input`;
  }
}

const definition = /^#\/\$defs\/(.+)$/;

const renamed = (node: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(node)) return node.map((inner) => renamed(inner, names));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (key === 'id' && typeof value === 'string') return [];
      const id = key === '$ref' && typeof value === 'string' ? definition.exec(value)?.[1] : undefined;
      return [[key, id === undefined ? renamed(value, names) : `#/components/schemas/${names.get(id) ?? id}`]];
    }),
  );
};
