import { Controller } from '@nestjs/common';
import {
  applyImport,
  discardImport,
  exportImportProblems,
  exportImportRows,
  exportImports,
  getImport,
  getImportTemplate,
  listImportRows,
  listImports,
  previewImport,
  undoImport,
  uploadImport,
} from '@understudy/contracts/data-exchange';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { csvReply } from '../../../common/http/csv-reply.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Reply } from '../../../common/http/reply.js';
import { Upload, type UploadedFile } from '../../../common/http/upload.js';
import { ImportRowsService } from './import-rows.service.js';
import { importTemplates } from './import-templates.js';
import { ImportsService } from './imports.service.js';

@Controller()
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly rows: ImportRowsService,
  ) {}

  @Endpoint(listImports)
  @AsCsv(exportImports)
  list(@CurrentActor() actor: Actor, @Input(listImports) { query }: InputOf<typeof listImports>) {
    return this.imports.list(actor, query);
  }

  @Endpoint(uploadImport)
  upload(
    @CurrentActor() actor: Actor,
    @Upload() file: UploadedFile,
    @Input(uploadImport) { query }: InputOf<typeof uploadImport>,
  ) {
    return this.imports.upload(actor, file, query);
  }

  @Endpoint(getImport)
  get(@CurrentActor() actor: Actor, @Input(getImport) { params }: InputOf<typeof getImport>) {
    return this.imports.get(actor, params.importId);
  }

  @Endpoint(previewImport)
  preview(@CurrentActor() actor: Actor, @Input(previewImport) { params, body }: InputOf<typeof previewImport>) {
    return this.imports.preview(actor, params.importId, body);
  }

  @Endpoint(listImportRows)
  @AsCsv(exportImportRows)
  listRows(@CurrentActor() actor: Actor, @Input(listImportRows) { params, query }: InputOf<typeof listImportRows>) {
    return this.rows.list(actor, params.importId, query);
  }

  @Endpoint(exportImportProblems)
  async exportProblems(
    @CurrentActor() actor: Actor,
    @Input(exportImportProblems) { params, query }: InputOf<typeof exportImportProblems>,
    @Reply() reply: FastifyReply,
  ) {
    await csvReply(reply, 'import-problems.csv', await this.rows.problems(actor, params.importId, query.language));
  }

  @Endpoint(applyImport)
  apply(@CurrentActor() actor: Actor, @Input(applyImport) { params, body }: InputOf<typeof applyImport>) {
    return this.imports.apply(actor, params.importId, body);
  }

  @Endpoint(undoImport)
  undo(@CurrentActor() actor: Actor, @Input(undoImport) { params }: InputOf<typeof undoImport>) {
    return this.imports.undo(actor, params.importId);
  }

  @Endpoint(discardImport)
  discard(@CurrentActor() actor: Actor, @Input(discardImport) { params }: InputOf<typeof discardImport>) {
    return this.imports.discard(actor, params.importId);
  }

  @Endpoint(getImportTemplate)
  async template(
    @Input(getImportTemplate) { params }: InputOf<typeof getImportTemplate>,
    @Reply() reply: FastifyReply,
  ) {
    const { fileName, rows } = importTemplates[params.kind];
    await csvReply(reply, fileName, rows);
  }
}
