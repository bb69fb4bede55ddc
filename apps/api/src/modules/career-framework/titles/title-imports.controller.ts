import { Controller } from '@nestjs/common';
import {
  checkTitleImport,
  exportTitleDecisions,
  exportTitleImports,
  listTitleDecisions,
  listTitleImports,
  undoTitleImport,
  uploadTitleMappings,
} from '@understudy/contracts/career-framework-title-imports';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Upload, type UploadedFile } from '../../../common/http/upload.js';
import { TitleImports } from './title-imports.service.js';

@Controller()
export class TitleImportsController {
  constructor(private readonly imports: TitleImports) {}

  @Endpoint(checkTitleImport)
  check(@CurrentActor() actor: Actor, @Upload() file: UploadedFile) {
    return this.imports.check(actor, file);
  }

  @Endpoint(uploadTitleMappings)
  import(@CurrentActor() actor: Actor, @Upload() file: UploadedFile) {
    return this.imports.import(actor, file);
  }

  @Endpoint(listTitleImports)
  @AsCsv(exportTitleImports)
  list(@CurrentActor() actor: Actor, @Input(listTitleImports) { query }: InputOf<typeof listTitleImports>) {
    return this.imports.list(actor, query);
  }

  @Endpoint(undoTitleImport)
  undo(@CurrentActor() actor: Actor, @Input(undoTitleImport) { params }: InputOf<typeof undoTitleImport>) {
    return this.imports.undo(actor, params.titleImportId);
  }

  @Endpoint(listTitleDecisions)
  @AsCsv(exportTitleDecisions)
  decisions(@CurrentActor() actor: Actor, @Input(listTitleDecisions) { query }: InputOf<typeof listTitleDecisions>) {
    return this.imports.history(actor, query);
  }
}
