import { z } from 'zod';
import type { Endpoint } from './endpoint.js';

type FilterOf<Query> =
  Query extends z.ZodObject<infer Shape> ? z.ZodObject<Omit<Shape, 'cursor' | 'limit'>, z.core.$strict> : undefined;

/** A list as a file: asked like the list, whole instead of page by page. */
export type ListExport<List extends Endpoint = Endpoint> = Endpoint<
  List['params'],
  FilterOf<List['query']>,
  undefined,
  undefined
> & {
  readonly list: List;
  /** Where the answer of the list has its rows. */
  readonly rows: string;
  /** Fields that stay out of the file, because it is handed on more easily than a screen. */
  readonly without: readonly string[];
};

const pageFields: readonly string[] = ['cursor', 'limit'];

const filterOf = (query: Endpoint['query']): Endpoint['query'] =>
  query &&
  z.strictObject(Object.fromEntries(Object.entries(query.shape).filter(([field]) => !pageFields.includes(field))));

/**
 * The CSV of a list, below its address: same permission, same filters and order, and in its rows what the list answers to
 * the same reader. Its columns follow from the shape of the list's items.
 */
export const exportOf = <const List extends Endpoint>(
  list: List,
  { rows = 'items', without = [] }: { rows?: string; without?: readonly string[] } = {},
) =>
  ({
    method: 'GET',
    path: `${list.path}/export.csv`,
    summary: `As CSV: ${list.summary}`,
    permission: list.permission,
    params: list.params,
    query: filterOf(list.query),
    body: undefined,
    response: undefined,
    status: 200,
    produces: 'text/csv',
    errors: list.errors,
    list,
    rows,
    without,
  }) as unknown as ListExport<List>;

/** Whether a contract is the file of a list. */
export const isListExport = (contract: Endpoint): contract is ListExport => 'list' in contract;
