import { Controller } from '@nestjs/common';
import {
  confirmRoleSelection,
  getRoleSelection,
  importCohortRoles,
  listRoleImports,
  runRoleSelection,
  undoRoleImport,
} from '@understudy/contracts/programmes-selection';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { RoleImportService } from './role-import.service.js';
import { RoleImportUndo } from './role-import-undo.service.js';
import { SelectionService } from './selection.service.js';

@Controller()
export class SelectionController {
  constructor(
    private readonly selection: SelectionService,
    private readonly imports: RoleImportService,
    private readonly undoing: RoleImportUndo,
  ) {}

  @Endpoint(getRoleSelection)
  latest(@CurrentActor() actor: Actor, @Input(getRoleSelection) { params }: InputOf<typeof getRoleSelection>) {
    return this.selection.latest(actor, params.cohortId);
  }

  @Endpoint(runRoleSelection)
  run(@CurrentActor() actor: Actor, @Input(runRoleSelection) { params }: InputOf<typeof runRoleSelection>) {
    return this.selection.run(actor, params.cohortId);
  }

  @Endpoint(confirmRoleSelection)
  confirm(@CurrentActor() actor: Actor, @Input(confirmRoleSelection) { params }: InputOf<typeof confirmRoleSelection>) {
    return this.selection.confirm(actor, params.roleSelectionId);
  }

  @Endpoint(importCohortRoles)
  import(@CurrentActor() actor: Actor, @Input(importCohortRoles) { params, body }: InputOf<typeof importCohortRoles>) {
    return this.imports.import(actor, params.cohortId, body);
  }

  @Endpoint(listRoleImports)
  imported(@CurrentActor() actor: Actor, @Input(listRoleImports) { params }: InputOf<typeof listRoleImports>) {
    return this.undoing.list(actor, params.cohortId);
  }

  @Endpoint(undoRoleImport)
  undo(@CurrentActor() actor: Actor, @Input(undoRoleImport) { params }: InputOf<typeof undoRoleImport>) {
    return this.undoing.undo(actor, params.cohortId, params.roleImportId);
  }
}
