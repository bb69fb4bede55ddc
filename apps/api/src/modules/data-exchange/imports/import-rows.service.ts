import { Injectable } from '@nestjs/common';
import type { ImportRow, listImportRows } from '@understudy/contracts/data-exchange';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { allInWords, type ImportLanguage } from '@understudy/domain/data-exchange/wording/import-words';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import type { CsvCell } from '../../../common/http/csv-reply.js';
import { readPageCursor, writePageCursor } from '../../../common/http/page-cursor.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { ImportsRepository } from './imports.repository.js';

const position = z.tuple([z.number().int()]);
const exportPage = 1_000;

const headers: Readonly<Record<ImportLanguage, readonly string[]>> = {
  'en-GB': ['Line', 'Outcome', 'What to do'],
  de: ['Zeile', 'Ergebnis', 'Was zu tun ist'],
};
const words: Readonly<Record<ImportLanguage, Readonly<Record<string, string>>>> = {
  'en-GB': {},
  de: { problem: 'Problem', warning: 'Hinweis' },
};

/** The rows of a checked import, with what became of each. */
@Injectable()
export class ImportRowsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly imports: ImportsRepository,
    private readonly rows: ImportRowsRepository,
  ) {}

  /** One page in the order of the file; empty before the check. @throws ProblemError not-found */
  async list(
    actor: Actor,
    importId: string,
    query: QueryOf<typeof listImportRows>,
  ): Promise<ResponseOf<typeof listImportRows>> {
    await this.columnsOf(actor, importId);
    const [afterLine] = readPageCursor(position, query.cursor) ?? [0];
    const found = await this.rows.page(this.tenants.read(actor), importId, {
      afterLine,
      outcomes: query.outcome === undefined ? null : [query.outcome],
      limit: query.limit + 1,
    });
    const items = found.slice(0, query.limit);
    const last = found.length > query.limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? writePageCursor([last.line]) : null };
  }

  /** Rows with problems and warnings as a table, the file's own columns behind. @throws ProblemError not-found */
  async problems(actor: Actor, importId: string, language: ImportLanguage): Promise<AsyncIterable<readonly CsvCell[]>> {
    const columns = await this.columnsOf(actor, importId);
    return this.problemTable(actor, importId, columns, language);
  }

  private async *problemTable(
    actor: Actor,
    importId: string,
    columns: readonly string[],
    language: ImportLanguage,
  ): AsyncGenerator<readonly CsvCell[]> {
    yield [...headers[language], ...columns];
    for (let afterLine = 0; ; ) {
      const page: ImportRow[] = await this.rows.page(this.tenants.read(actor), importId, {
        afterLine,
        outcomes: ['problem', 'warning'],
        limit: exportPage,
      });
      for (const { line, outcome, messages, cells } of page) {
        yield [line, words[language][outcome] ?? outcome, allInWords(messages, language), ...cells];
      }
      const last = page.at(-1);
      if (last === undefined || page.length < exportPage) return;
      afterLine = last.line;
    }
  }

  private async columnsOf(actor: Actor, importId: string): Promise<readonly string[]> {
    const record = await this.imports.find(this.tenants.read(actor), importId, 'look');
    if (record === null) throw notFound();
    return record.columns;
  }
}
