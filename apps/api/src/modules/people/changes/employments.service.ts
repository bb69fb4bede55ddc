import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { notFound } from '../../../common/errors/problem-error.js';
import { DatedFactsRepository } from './dated-facts.repository.js';
import { type EmployedStretch, stretchOn } from './employment-history.js';

/** When people are employed; employments that touch are one stretch. */
@Injectable()
export class Employments {
  constructor(private readonly repository: DatedFactsRepository) {}

  /**
   * The stretch of the person's employment that holds the day.
   * @throws ProblemError not-found without any employment, invalid-input naming the field outside of it.
   */
  async stretchOn(access: TenantAccess, personId: string, day: string, field: string): Promise<EmployedStretch> {
    const employments = await this.repository.employments(access, personId);
    if (employments.length === 0) throw notFound();
    return stretchOn(employments, day, field);
  }
}
