import { Injectable } from '@nestjs/common';
import type {
  Campaign,
  changeCampaign,
  closeCampaign,
  createCampaign,
  extendCampaign,
  getCampaign,
  listCampaigns,
} from '@understudy/contracts/assessments-campaigns';
import type { scheduleReminders } from '@understudy/contracts/assessments-openings';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import {
  changedMeanwhile,
  invalidInput,
  notAllowed,
  notFound,
  ProblemError,
} from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { askedTogether } from '../../../common/together/asked-together.js';
import { PublishedContents } from '../instruments/published-contents.service.js';
import { type CampaignAction, isPossible, runsCampaign } from './campaign.policy.js';
import { factsOf, presentCampaign } from './campaign.presenter.js';
import { CampaignSelectionRepository } from './campaign-selection.repository.js';
import { CampaignSelectionService } from './campaign-selection.service.js';
import { type CampaignRow, CampaignsRepository, type CampaignValues, campaignColumns } from './campaigns.repository.js';

/** Rounds in which many are asked about many. Admins run those of the organisation, leaders those of their own line. */
@Injectable()
export class CampaignsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CampaignsRepository,
    private readonly selections: CampaignSelectionRepository,
    private readonly selecting: CampaignSelectionService,
    private readonly contents: PublishedContents,
  ) {}

  async list(actor: Actor, query: QueryOf<typeof listCampaigns>): Promise<ResponseOf<typeof listCampaigns>> {
    const name = [actor.organisationId, actor.today, actor.isAdmin || actor.personId, JSON.stringify(query)];
    const found = await this.pageOf(name.join(' '), { actor, query });
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => presentCampaign(actor, row)), nextCursor };
  }

  /** Everybody whom a draft selects is counted, so all that ask for the same at the same time share an answer. */
  private readonly pageOf = askedTogether(
    async ({ actor, query }: { actor: Actor; query: QueryOf<typeof listCampaigns> }) =>
      this.repository.list(this.tenants.read(actor), actor, {
        status: query.status ?? null,
        order: query,
        after: placeIn(campaignColumns(actor.today)[query.sort].kind, query, query.cursor),
        limit: query.limit + 1,
      }),
  );

  async get(actor: Actor, campaignId: string): Promise<ResponseOf<typeof getCampaign>> {
    const found = await this.rowOf(`${actor.organisationId} ${actor.today} ${campaignId}`, { actor, campaignId });
    const row = allowed(actor, 'see', found);
    return {
      ...presentCampaign(actor, row),
      leftOut: row.leftOut,
      selection: await this.selections.list(this.tenants.read(actor), campaignId),
    };
  }

  /** The same for one, which is the same whoever asks: whether they may see it is decided for each. */
  private readonly rowOf = askedTogether(({ actor, campaignId }: { actor: Actor; campaignId: string }) =>
    this.repository.find(this.tenants.read(actor), actor, campaignId),
  );

  /** Campaigns that the actor runs and that are meant by a part of their name. */
  named(actor: Actor, search: string, limit: number): Promise<{ id: string; name: string }[]> {
    return this.repository.named(this.tenants.read(actor), actor, search, limit);
  }

  /** One campaign in short. */
  async summary(actor: Actor, campaignId: string): Promise<Campaign> {
    return presentCampaign(actor, await this.allow(this.tenants.read(actor), actor, 'see', campaignId));
  }

  /**
   * Drafts a campaign.
   * @throws ProblemError not-found for a person, unit or instrument that does not exist, not-allowed for people outside
   * the actor's line, invalid-input for a closing day that has passed.
   */
  async create(actor: Actor, draft: BodyOf<typeof createCampaign>): Promise<Campaign> {
    const id = await this.tenants.run(actor, async (tx) => {
      const { instrumentId, selection, ...values } = draft;
      const leaderId = actor.isAdmin ? null : actor.personId;
      await this.selecting.allow(tx, actor, leaderId, selection);
      refuseEarlier(actor, values.closesOn);
      const instrumentVersionId = await this.contents.versionInUse(tx, instrumentId);
      const owner = { leaderId, createdBy: actor.personId };
      const created = await this.repository.insert(tx, { ...values, instrumentVersionId }, owner);
      await this.selections.replace(tx, created, selection);
      await this.tell(tx, actor, created, { change: 'drafted' });
      return created;
    });
    return this.summary(actor, id);
  }

  async change(
    actor: Actor,
    campaignId: string,
    { version, selection, instrumentId, ...changes }: BodyOf<typeof changeCampaign>,
  ): Promise<Campaign> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx, campaignId);
      const row = await this.allow(tx, actor, 'change', campaignId);
      const instrumentVersionId = instrumentId
        ? await this.contents.versionInUse(tx, instrumentId)
        : row.instrument.versionId;
      const values: CampaignValues = { ...row, ...changes, instrumentVersionId };
      refuseEarlier(actor, values.closesOn);
      if (row.opensOn !== null && values.closesOn <= row.opensOn) throw opensAfter(row.opensOn);
      if (!(await this.repository.update(tx, campaignId, version, values))) throw changedMeanwhile();
      if (selection !== undefined) {
        await this.selecting.allow(tx, actor, row.leaderId, selection);
        await this.selections.replace(tx, campaignId, selection);
      }
      await this.tell(tx, actor, campaignId, { change: 'changed' });
    });
    return this.summary(actor, campaignId);
  }

  async remove(actor: Actor, campaignId: string): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx, campaignId);
      await this.allow(tx, actor, 'remove', campaignId);
      await this.repository.remove(tx, campaignId);
      await this.tell(tx, actor, campaignId, { change: 'removed' });
    });
  }

  /** Ends the answering before its day: what is handed in counts, and results can be released. */
  async close(actor: Actor, campaignId: string, { version }: BodyOf<typeof closeCampaign>): Promise<Campaign> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx, campaignId);
      await this.allow(tx, actor, 'close', campaignId);
      if (!(await this.repository.end(tx, campaignId, version, actor.today))) throw changedMeanwhile();
      await this.tell(tx, actor, campaignId, { change: 'closed' });
    });
    return this.summary(actor, campaignId);
  }

  /** Closes later than planned. @throws ProblemError invalid-input for a day that is not later. */
  async extend(
    actor: Actor,
    campaignId: string,
    { closesOn, version }: BodyOf<typeof extendCampaign>,
  ): Promise<Campaign> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx, campaignId);
      const row = await this.allow(tx, actor, 'extend', campaignId);
      if (row.version !== version) throw changedMeanwhile();
      refuseEarlier(actor, closesOn);
      if (!(await this.repository.extend(tx, campaignId, version, closesOn))) {
        throw invalidInput([{ field: 'closesOn', message: `Choose a day after ${row.closesOn}.` }]);
      }
      await this.tell(tx, actor, campaignId, { change: 'extended', closesOn });
    });
    return this.summary(actor, campaignId);
  }

  /** Chooses anew when whoever has not answered is reminded. */
  async schedule(
    actor: Actor,
    campaignId: string,
    { remindDays, version }: BodyOf<typeof scheduleReminders>,
  ): Promise<Campaign> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx, campaignId);
      await this.allow(tx, actor, 'schedule', campaignId);
      if (!(await this.repository.schedule(tx, campaignId, version, remindDays))) throw changedMeanwhile();
      await this.tell(tx, actor, campaignId, { change: 'scheduled' });
    });
    return this.summary(actor, campaignId);
  }

  /**
   * The campaign, once the actor may do this with it.
   * @throws ProblemError not-found for what they may not see, not-allowed for what they may not do, conflict for what
   * its state does not allow.
   */
  async allow(access: TenantAccess, actor: Actor, action: CampaignAction, campaignId: string): Promise<CampaignRow> {
    return allowed(actor, action, await this.repository.find(access, actor, campaignId));
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, payload: Record<string, unknown>): Promise<void> {
    return emit(tx, actor, 'campaign.changed', { kind: 'campaign', id }, payload);
  }
}

const allowed = (actor: Actor, action: CampaignAction, row: CampaignRow | null): CampaignRow => {
  if (row === null) throw notFound();
  const facts = factsOf(actor, row);
  if (!runsCampaign(actor, 'see', facts)) throw notFound();
  if (!runsCampaign(actor, action, facts)) throw notAllowed();
  if (!isPossible(action, facts)) throw new ProblemError('conflict', 'The campaign is not in a state for this.');
  return row;
};

const refuseEarlier = (actor: Actor, closesOn: string): void => {
  if (closesOn < actor.today) throw invalidInput([{ field: 'closesOn', message: 'Choose today or a later day.' }]);
};

const opensAfter = (opensOn: string): ProblemError =>
  invalidInput([{ field: 'closesOn', message: `Choose a day after it opens, ${opensOn}.` }]);
