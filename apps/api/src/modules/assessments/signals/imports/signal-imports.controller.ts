import { Controller } from '@nestjs/common';
import {
  checkSignalImport,
  exportSignalImports,
  importSignals,
  listSignalImports,
  undoSignalImport,
} from '@understudy/contracts/assessments-signals-import';
import type { Actor } from '../../../../common/auth/actor.js';
import { CurrentActor } from '../../../../common/auth/current-actor.js';
import { AsCsv } from '../../../../common/http/as-csv.js';
import { Endpoint } from '../../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../../common/http/input.js';
import { SignalImportsService } from './signal-imports.service.js';

@Controller()
export class SignalImportsController {
  constructor(private readonly imports: SignalImportsService) {}

  @Endpoint(checkSignalImport)
  check(@CurrentActor() actor: Actor, @Input(checkSignalImport) { body }: InputOf<typeof checkSignalImport>) {
    return this.imports.check(actor, body);
  }

  @Endpoint(importSignals)
  import(@CurrentActor() actor: Actor, @Input(importSignals) { body }: InputOf<typeof importSignals>) {
    return this.imports.import(actor, body);
  }

  @Endpoint(listSignalImports)
  @AsCsv(exportSignalImports)
  list(@CurrentActor() actor: Actor, @Input(listSignalImports) { query }: InputOf<typeof listSignalImports>) {
    return this.imports.list(actor, query);
  }

  @Endpoint(undoSignalImport)
  undo(@CurrentActor() actor: Actor, @Input(undoSignalImport) { params }: InputOf<typeof undoSignalImport>) {
    return this.imports.undo(actor, params.signalImportId);
  }
}
