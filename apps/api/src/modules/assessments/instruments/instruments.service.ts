import { Injectable } from '@nestjs/common';
import {
  type changeInstrumentDraft,
  coherentContent,
  type InstrumentContent,
  type InstrumentSummary,
  type InstrumentVersion,
  type listInstruments,
  type listInstrumentVersions,
} from '@understudy/contracts/assessments-instruments';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { removeInstrument } from '@understudy/contracts/removed-drafts';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { ratedStages } from '@understudy/domain/assessments/asked-items';
import type { Actor } from '../../../common/auth/actor.js';
import {
  changedMeanwhile,
  invalidInput,
  notAllowed,
  notFound,
  ProblemError,
} from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { type InstrumentAction, mayWithInstrument } from './instrument.policy.js';
import { factsOf, presentInstrument, presentVersion, presentWholeVersion } from './instrument.presenter.js';
import { InstrumentSeeder } from './instrument-seeder.service.js';
import {
  type InstrumentRow,
  InstrumentsRepository,
  instrumentColumns,
  ownKey,
  versionColumns,
  type WholeVersionRow,
} from './instruments.repository.js';
import { PublishedContents } from './published-contents.service.js';

/** What people are asked: versioned, so that an assessment keeps the words it began with. */
@Injectable()
export class InstrumentsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: InstrumentsRepository,
    private readonly seeder: InstrumentSeeder,
    private readonly contents: PublishedContents,
  ) {}

  async list(actor: Actor, query: QueryOf<typeof listInstruments>): Promise<ResponseOf<typeof listInstruments>> {
    await this.seeder.ensure(actor);
    const reading = this.tenants.read(actor);
    const { search, retired, published, instrumentId } = query;
    const listing = { ...listingOf(instrumentColumns, query), search, retired, published, instrumentId };
    const [found, askedStageKeys] = await Promise.all([
      this.repository.page(reading, listing),
      this.askedStages(reading),
    ]);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => presentInstrument(actor, row)), nextCursor, askedStageKeys };
  }

  /** At which stages anything is rated by an instrument in use; null for all. */
  private async askedStages(access: TenantAccess): Promise<string[] | null> {
    const published = (await this.repository.allInUse(access)).flatMap(({ published: one }) => (one ? [one.id] : []));
    const contents = await this.contents.all(access, published);
    const stages = [...contents.values()].map(({ items }) => ratedStages(items));
    return stages.includes(null) ? null : [...new Set(stages.flatMap((keys) => keys ?? []))];
  }

  async versions(
    actor: Actor,
    instrumentId: string,
    query: QueryOf<typeof listInstrumentVersions>,
  ): Promise<ResponseOf<typeof listInstrumentVersions>> {
    const reading = this.tenants.read(actor);
    await this.find(reading, instrumentId);
    const listing = { ...listingOf(versionColumns, query), status: query.status };
    const found = await this.repository.versions(reading, instrumentId, listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map(presentVersion), nextCursor };
  }

  async version(actor: Actor, instrumentId: string, versionId: string): Promise<InstrumentVersion> {
    const reading = this.tenants.read(actor);
    const instrument = await this.find(reading, instrumentId);
    return presentWholeVersion(actor, instrument, await this.whole(reading, actor, instrumentId, versionId));
  }

  /** Makes an instrument of the organisation's own from what is published of another one, else from its draft. */
  async fork(actor: Actor, instrumentId: string, name: string): Promise<InstrumentVersion> {
    const made = await this.tenants.run(actor, async (tx) => {
      const source = await this.allow(tx, actor, 'fork', instrumentId);
      const from = await this.whole(tx, actor, instrumentId, (source.published ?? source.draft)?.id ?? instrumentId);
      const id = await this.repository.insert(tx, ownKey(), false);
      const versionId = await this.repository.insertVersion(tx, id, 'draft', { ...from, name });
      await this.tell(tx, actor, id, { change: 'forked', from: instrumentId });
      return { id, versionId };
    });
    return this.version(actor, made.id, made.versionId);
  }

  /** The draft of the next version, begun from the published one where there is none. */
  async openDraft(actor: Actor, instrumentId: string): Promise<InstrumentVersion> {
    const draftId = await this.tenants.run(actor, async (tx) => {
      const { draft, published } = await this.allow(tx, actor, 'open-draft', instrumentId);
      if (draft !== null) return draft.id;
      const from = await this.whole(tx, actor, instrumentId, published?.id ?? instrumentId);
      return this.repository.insertVersion(tx, instrumentId, 'draft', from);
    });
    return this.version(actor, instrumentId, draftId);
  }

  async changeDraft(
    actor: Actor,
    instrumentId: string,
    { version, ...values }: BodyOf<typeof changeInstrumentDraft>,
  ): Promise<InstrumentVersion> {
    const draftId = await this.tenants.run(actor, async (tx) => {
      const { draft } = await this.allow(tx, actor, 'change', instrumentId);
      refuseIncoherent(values.content);
      if (!(await this.repository.updateDraft(tx, instrumentId, version, values))) throw changedMeanwhile();
      await this.tell(tx, actor, instrumentId, { change: 'draft' });
      return draft?.id ?? instrumentId;
    });
    return this.version(actor, instrumentId, draftId);
  }

  /** Makes the draft what new assessments use. */
  async publish(actor: Actor, instrumentId: string, version: number): Promise<InstrumentVersion> {
    const publishedId = await this.tenants.run(actor, async (tx) => {
      const { draft } = await this.allow(tx, actor, 'publish', instrumentId);
      if (!(await this.repository.publish(tx, instrumentId, version))) throw changedMeanwhile();
      await this.tell(tx, actor, instrumentId, { change: 'published', number: draft?.number });
      return draft?.id ?? instrumentId;
    });
    return this.version(actor, instrumentId, publishedId);
  }

  async discardDraft(actor: Actor, instrumentId: string): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      await this.allow(tx, actor, 'discard-draft', instrumentId);
      await this.repository.removeDraft(tx, instrumentId);
      await this.tell(tx, actor, instrumentId, { change: 'draft-discarded' });
    });
  }

  /** Takes an own instrument away with its draft. @throws ProblemError conflict for one that was ever published. */
  async remove(actor: Actor, instrumentId: string): Promise<ResponseOf<typeof removeInstrument>> {
    return this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx);
      if ((await this.find(tx, instrumentId)).published !== null) throw publishedStays();
      await this.allow(tx, actor, 'remove', instrumentId);
      const removedDraftId = await this.repository.remove(tx, instrumentId);
      await this.tell(tx, actor, instrumentId, { change: 'removed' });
      return { removedDraftId };
    });
  }

  /** Takes an instrument out of use, or back into it; nothing that used it changes. */
  async retire(actor: Actor, instrumentId: string, retired: boolean): Promise<InstrumentSummary> {
    await this.tenants.run(actor, async (tx) => {
      const current = await this.find(tx, instrumentId);
      if (current.retired === retired) return;
      await this.allow(tx, actor, retired ? 'retire' : 'restore', instrumentId);
      await this.repository.retire(tx, instrumentId, retired);
      await this.tell(tx, actor, instrumentId, { change: retired ? 'retired' : 'restored' });
    });
    return presentInstrument(actor, await this.find(this.tenants.read(actor), instrumentId));
  }

  /** Lets people begin self-assessments with an instrument, or no longer; those under way go on. */
  async offerForSelf(actor: Actor, instrumentId: string, offered: boolean): Promise<InstrumentSummary> {
    await this.tenants.run(actor, async (tx) => {
      const current = await this.find(tx, instrumentId);
      if (current.selfOffered === offered) return;
      await this.allow(tx, actor, offered ? 'offer-self' : 'withdraw-self', instrumentId);
      await this.repository.offerForSelf(tx, instrumentId, offered);
      await this.tell(tx, actor, instrumentId, { change: offered ? 'self-offered' : 'self-withdrawn' });
    });
    return presentInstrument(actor, await this.find(this.tenants.read(actor), instrumentId));
  }

  private async find(access: TenantAccess, instrumentId: string): Promise<InstrumentRow> {
    const found = await this.repository.find(access, instrumentId);
    if (found === null) throw notFound();
    return found;
  }

  private async whole(
    access: TenantAccess,
    actor: Actor,
    instrumentId: string,
    versionId: string,
  ): Promise<WholeVersionRow> {
    const found = await this.repository.version(access, instrumentId, versionId, actor.timeZone);
    if (found === null) throw notFound();
    return found;
  }

  /** The instrument, locked, once the actor may do this with it. @throws ProblemError not-found, not-allowed. */
  async allow(
    tx: TenantTransaction,
    actor: Actor,
    action: InstrumentAction,
    instrumentId: string,
  ): Promise<InstrumentRow> {
    await this.repository.lock(tx);
    const found = await this.find(tx, instrumentId);
    if (!mayWithInstrument(actor, action, factsOf(found))) throw notAllowed();
    return found;
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, payload: Record<string, unknown>): Promise<void> {
    return emit(tx, actor, 'instrument.changed', { kind: 'instrument', id }, payload);
  }
}

const publishedStays = (): ProblemError =>
  new ProblemError(
    'conflict',
    'An instrument that was published stays, because campaigns and self-assessments may have used it. Offer it no longer instead.',
  );

/** @throws ProblemError invalid-input naming each part that does not fit the others. */
const refuseIncoherent = (content: InstrumentContent): void => {
  const { error } = coherentContent.safeParse(content);
  if (error === undefined) return;
  throw invalidInput(
    error.issues.map(({ path, message }) => ({ field: ['content', ...path.map(String)].join('.'), message })),
  );
};
