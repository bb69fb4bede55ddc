import { Injectable } from '@nestjs/common';
import { frameworkContent } from '@understudy/contracts/framework-content';
import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { most } from '@understudy/domain/career-framework/exchange/beyond-framework';
import { frameworkCase } from '@understudy/domain/career-framework/exchange/framework-case';
import { frameworkCsv } from '@understudy/domain/career-framework/exchange/framework-csv';
import { keyOf } from '@understudy/domain/career-framework/exchange/keys';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import type { UploadedFile } from '../../../common/http/upload.js';
import { mayWithVersion } from '../editing/framework-version.policy.js';
import { FrameworkRepository } from '../framework/framework.repository.js';
import { readApart } from './read-apart.js';

/** The largest framework file that is read; the public ones are a tenth of it. */
const largestFile = 2 * 1024 * 1024;

/** A file to download. */
export type ExportedFile = { readonly name: string; readonly text: string };

/** Frameworks from files and as files, in public formats. */
@Injectable()
export class FrameworkExchange {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly framework: FrameworkRepository,
  ) {}

  /**
   * What a file says; nothing of it is kept.
   * @throws ProblemError too-large, unsupported-file for what is no framework or stands in a circle, invalid-input for a broken export of ours.
   */
  async read(_actor: Actor, { fileName, bytes }: UploadedFile): Promise<ImportedFramework> {
    if (bytes.length > largestFile) {
      throw new ProblemError('too-large', 'A framework file may have 2 MB. Split it.');
    }
    const imported = await readApart({ text: textOf(bytes), isTable: /\.csv$/i.test(fileName) });
    if (imported === null) throw unknownFormat();
    if (imported.content !== null) {
      const checked = frameworkContent.safeParse(imported.content);
      if (!checked.success) {
        const problems = checked.error.issues.slice(0, 50);
        throw invalidInput(problems.map(({ path, message }) => ({ field: path.join('.'), message })));
      }
    } else if (imported.skills.length === 0) {
      throw unknownFormat();
    } else if (imported.skills.length > most.skills || imported.levels.length > most.levels) {
      const { skills, levels } = imported;
      throw new ProblemError(
        'too-large',
        `This file would make ${skills.length} skills and ${levels.length} stages; a framework holds 400 and 100. Split it.`,
      );
    }
    return imported;
  }

  async csv(actor: Actor, versionId: string): Promise<ExportedFile> {
    const { content, version } = await this.find(actor, versionId);
    return { name: `${keyOf(content.name)}-${version}.csv`, text: frameworkCsv(content) };
  }

  async case(actor: Actor, versionId: string): Promise<ExportedFile> {
    const { content, version, changedAt, status } = await this.find(actor, versionId);
    const whole = frameworkCase(content, { id: versionId, changedAt, creator: 'Understudy', status });
    return { name: `${keyOf(content.name)}-${version}.case.json`, text: JSON.stringify(whole, null, 2) };
  }

  private async find(actor: Actor, versionId: string) {
    const row = await this.framework.find(this.tenants.read(actor), versionId);
    const facts = { isDraft: row?.status === 'draft' };
    if (row === null || !mayWithVersion(actor, 'see', facts) || !mayWithVersion(actor, 'export', facts))
      throw notFound();
    return row;
  }
}

const unknownFormat = (): ProblemError =>
  new ProblemError(
    'unsupported-file',
    'This is no framework that can be read: send a job family in YAML, Markdown with front matter that holds topics or stands above headings for levels (“Level 1”) and topics, a CASE package in JSON, or CSV with the columns skill, level and text.',
  );

const textOf = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ProblemError('unsupported-file', 'This file is not UTF-8 text.');
  }
};
