import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { ReportingClosureRepository } from '../closure/reporting-closure.repository.js';
import { DatedFactsRepository } from './dated-facts.repository.js';

/** Refuses a line that would lead back to where it began, on any day. */
@Injectable()
export class ReportingLoops {
  constructor(
    private readonly closure: ReportingClosureRepository,
    private readonly facts: DatedFactsRepository,
  ) {}

  /** @throws ProblemError conflict naming the people of the loop and the days on which it would exist. */
  async refuse(tx: TenantTransaction, personId: string, managerId: string, from: string, to: string | null) {
    const loop = await this.closure.findLoop(tx, personId, managerId, from, to);
    if (loop === null) return;
    const names = await this.facts.names(tx, loop.path);
    const chain = loop.path.map((id) => names.get(id) ?? id).join(' → ');
    const days = loop.to === null ? `from ${loop.from} on` : `from ${loop.from} until ${loop.to}`;
    throw new ProblemError('conflict', `These people would report to each other in a circle ${days}: ${chain}.`, [
      { field: 'managerId', message: `Circle ${days}: ${chain}.` },
    ]);
  }
}
