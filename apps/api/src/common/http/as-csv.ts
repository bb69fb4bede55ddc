import type { Endpoint as Contract } from '@understudy/contracts/endpoint';
import type { ListExport } from '@understudy/contracts/list-export';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Actor } from '../auth/actor.js';
import { CurrentActor } from '../auth/current-actor.js';
import { type CsvCell, csvReply } from './csv-reply.js';
import { Endpoint } from './endpoint.js';
import { Input, type InputOf } from './input.js';
import { type ListColumn, listColumns } from './list-columns.js';
import { Reply } from './reply.js';

type ListHandler<List extends Contract> = (actor: Actor, input: InputOf<List>) => Promise<unknown>;
type Page = { readonly rows: readonly unknown[]; readonly nextCursor: string | null };

/** As many rows as one page may have. */
const longestPage = 200;

const cursorIn = z.object({ nextCursor: z.string().nullable().default(null) });

/** The answer as the list would send it, without what its contract does not name. */
const readPage = ({ list, rows }: ListExport, answer: unknown): Page => {
  const sent = list.response?.parse(answer);
  return {
    rows: z.object({ [rows]: z.array(z.unknown()).nullable() }).parse(sent)[rows] ?? [],
    nextCursor: cursorIn.parse(sent).nextCursor,
  };
};

const table = async function* (
  columns: readonly ListColumn[],
  first: Page,
  after: (cursor: string) => Promise<Page>,
): AsyncGenerator<CsvCell[]> {
  yield columns.map(({ name }) => name);
  for (let page = first; ; page = await after(page.nextCursor)) {
    for (const row of page.rows) yield columns.map(({ cell }) => cell(row));
    if (page.nextCursor === null) return;
  }
};

const nameOfFile = ({ path }: Contract, today: string): string =>
  `${path.split('/').findLast((part) => !part.startsWith(':'))}-${today}.csv`;

/**
 * Offers a list as a file too: the very handler it stands on is asked page after page, so that the file holds what the
 * list shows to this reader, and leaves the same traces. What the list refuses is refused before anything is sent.
 */
export const AsCsv =
  <List extends Contract>(contract: ListExport<List>) =>
  (controller: object, method: string, { value: handler }: { readonly value?: ListHandler<List> }): void => {
    const columns = listColumns(contract);
    const paged = contract.list.query !== undefined && 'cursor' in contract.list.query.shape;
    const sendAll = async function (
      this: unknown,
      actor: Actor,
      input: InputOf<ListExport<List>>,
      reply: FastifyReply,
    ): Promise<void> {
      const ask = async (cursor?: string): Promise<Page> => {
        const query = paged ? { ...input.query, cursor, limit: longestPage } : input.query;
        return readPage(contract, await handler?.call(this, actor, { ...input, query } as InputOf<List>));
      };
      await csvReply(reply, nameOfFile(contract.list, actor.today), table(columns, await ask(), ask));
    };
    const name = `${method}AsCsv`;
    const descriptor = { value: sendAll, configurable: true, writable: true };
    Object.defineProperty(controller, name, descriptor);
    CurrentActor()(controller, name, 0);
    Input(contract)(controller, name, 1);
    Reply()(controller, name, 2);
    Endpoint(contract)(controller, name, descriptor);
  };
