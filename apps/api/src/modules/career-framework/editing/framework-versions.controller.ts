import { Controller } from '@nestjs/common';
import {
  discardFrameworkDraft,
  exportFrameworkVersions,
  exportMigratingPeople,
  getFrameworkDraft,
  getFrameworkVersion,
  getFrameworkVersionChanges,
  listFrameworkVersions,
  listMigratingPeople,
  previewFrameworkMigration,
  publishFrameworkDraft,
  replaceFrameworkDraft,
  saveFrameworkDraft,
  startFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import {
  exportRemovedFrameworkDrafts,
  listRemovedFrameworkDrafts,
  restoreFrameworkDraft,
} from '@understudy/contracts/removed-drafts';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { FrameworkMigration } from '../migration/framework-migration.service.js';
import { FrameworkDrafts } from './framework-draft.service.js';
import { FrameworkVersions } from './framework-versions.service.js';

@Controller()
export class FrameworkVersionsController {
  constructor(
    private readonly versions: FrameworkVersions,
    private readonly drafts: FrameworkDrafts,
    private readonly migration: FrameworkMigration,
  ) {}

  @Endpoint(listFrameworkVersions)
  @AsCsv(exportFrameworkVersions)
  list(@CurrentActor() actor: Actor, @Input(listFrameworkVersions) { query }: InputOf<typeof listFrameworkVersions>) {
    return this.versions.list(actor, query);
  }

  @Endpoint(getFrameworkVersion)
  get(@CurrentActor() actor: Actor, @Input(getFrameworkVersion) { params }: InputOf<typeof getFrameworkVersion>) {
    return this.versions.get(actor, params.versionId);
  }

  @Endpoint(getFrameworkVersionChanges)
  changes(
    @CurrentActor() actor: Actor,
    @Input(getFrameworkVersionChanges) { params }: InputOf<typeof getFrameworkVersionChanges>,
  ) {
    return this.versions.changes(actor, params.versionId);
  }

  @Endpoint(getFrameworkDraft)
  draft(@CurrentActor() actor: Actor) {
    return this.drafts.get(actor);
  }

  @Endpoint(startFrameworkDraft)
  start(@CurrentActor() actor: Actor, @Input(startFrameworkDraft) { body }: InputOf<typeof startFrameworkDraft>) {
    return this.drafts.start(actor, body);
  }

  @Endpoint(saveFrameworkDraft)
  save(@CurrentActor() actor: Actor, @Input(saveFrameworkDraft) { body }: InputOf<typeof saveFrameworkDraft>) {
    return this.drafts.save(actor, body);
  }

  @Endpoint(replaceFrameworkDraft)
  replace(@CurrentActor() actor: Actor, @Input(replaceFrameworkDraft) { body }: InputOf<typeof replaceFrameworkDraft>) {
    return this.drafts.replace(actor, body);
  }

  @Endpoint(discardFrameworkDraft)
  discard(
    @CurrentActor() actor: Actor,
    @Input(discardFrameworkDraft) { query }: InputOf<typeof discardFrameworkDraft>,
  ) {
    return this.drafts.discard(actor, query.revision);
  }

  @Endpoint(listRemovedFrameworkDrafts)
  @AsCsv(exportRemovedFrameworkDrafts)
  removed(
    @CurrentActor() actor: Actor,
    @Input(listRemovedFrameworkDrafts) { query }: InputOf<typeof listRemovedFrameworkDrafts>,
  ) {
    return this.drafts.removed(actor, query);
  }

  @Endpoint(restoreFrameworkDraft)
  restore(
    @CurrentActor() actor: Actor,
    @Input(restoreFrameworkDraft) { params }: InputOf<typeof restoreFrameworkDraft>,
  ) {
    return this.drafts.restore(actor, params.removedDraftId);
  }

  @Endpoint(previewFrameworkMigration)
  preview(@CurrentActor() actor: Actor) {
    return this.migration.preview(actor);
  }

  @Endpoint(listMigratingPeople)
  @AsCsv(exportMigratingPeople)
  people(@CurrentActor() actor: Actor, @Input(listMigratingPeople) { query }: InputOf<typeof listMigratingPeople>) {
    return this.migration.people(actor, query);
  }

  @Endpoint(publishFrameworkDraft)
  publish(@CurrentActor() actor: Actor, @Input(publishFrameworkDraft) { body }: InputOf<typeof publishFrameworkDraft>) {
    return this.migration.request(actor, body);
  }
}
