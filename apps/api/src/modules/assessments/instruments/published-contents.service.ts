import { Injectable } from '@nestjs/common';
import type { InstrumentContent } from '@understudy/contracts/assessments-instruments';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { invalidInput, notFound } from '../../../common/errors/problem-error.js';
import { InstrumentsRepository } from './instruments.repository.js';

const mostKept = 100;

/** The words of published versions, which never change: read once and kept, each beside its organisation. */
@Injectable()
export class PublishedContents {
  private readonly kept = new Map<string, InstrumentContent>();

  constructor(private readonly repository: InstrumentsRepository) {}

  /** The content of a published version. @throws Error when there is no such version. */
  async of(access: TenantAccess, versionId: string): Promise<InstrumentContent> {
    const key = `${access.organisationId} ${versionId}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const content = await this.repository.content(access, versionId);
    if (content === null) throw new Error('An assessment has no instrument.');
    const [oldest] = this.kept.keys();
    if (this.kept.size >= mostKept && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(key, content);
    return content;
  }

  /**
   * The published version of an instrument that is in use.
   * @throws ProblemError not-found, or invalid-input where it is not.
   */
  async versionInUse(access: TenantAccess, instrumentId: string): Promise<string> {
    const instrument = await this.repository.inUse(access, instrumentId);
    if (instrument === null) throw notFound();
    if (instrument.versionId === null || instrument.retired) {
      throw invalidInput([{ field: 'instrumentId', message: 'Choose an instrument that is published and in use.' }]);
    }
    return instrument.versionId;
  }

  /** The contents of several versions, by their ids. */
  async all(access: TenantAccess, versionIds: readonly string[]): Promise<ReadonlyMap<string, InstrumentContent>> {
    const entries = [...new Set(versionIds)].map(async (id) => [id, await this.of(access, id)] as const);
    return new Map(await Promise.all(entries));
  }
}
