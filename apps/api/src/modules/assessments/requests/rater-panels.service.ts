import { Injectable } from '@nestjs/common';
import type { listCampaignPanels, listRaterPanels, RaterPanel } from '@understudy/contracts/assessments-raters';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { daysBetweenRounds } from '@understudy/domain/assessments/anonymity-rules';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { askedTogether } from '../../../common/together/asked-together.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { mayWithPanel, nominatedAs, type PanelAction } from './rater.policy.js';
import { factsOf, presentGroup, presentPanel } from './rater-panel.presenter.js';
import {
  campaignPanelColumns,
  type PanelRow,
  panelColumns,
  RaterPanelsRepository,
  type RaterRow,
} from './rater-panels.repository.js';

/** Who is asked about somebody: named by the person or their manager, approved by the manager, never taken out again. */
@Injectable()
export class RaterPanelsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RaterPanelsRepository,
    private readonly campaigns: CampaignsService,
  ) {}

  async list(actor: Actor, query: QueryOf<typeof listRaterPanels>): Promise<ResponseOf<typeof listRaterPanels>> {
    const listing = { ...listingOf(panelColumns, query), waiting: query.waiting, mine: query.mine };
    const found = await this.repository.list(this.tenants.read(actor), actor, listing);
    const { shown: rows, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return {
      items: rows.map((row) => ({
        assessmentId: row.id,
        subject: row.subject,
        campaign: row.campaign,
        mine: row.isSubject,
        waitingForApproval: row.raters.filter(({ status }) => status === 'proposed').length,
        outlook: row.relations.includes('peer') ? presentGroup(row, 'peer').outlook : null,
        abilities: presentPanel(row).abilities,
      })),
      nextCursor,
    };
  }

  /**
   * Whose raters need a hand in a campaign that the actor runs: by who is asked alone, whoever has answered. Everybody whom
   * it is about is gone through, so all that ask for the same at the same time share an answer.
   */
  async ofCampaign(
    actor: Actor,
    campaignId: string,
    query: QueryOf<typeof listCampaignPanels>,
  ): Promise<ResponseOf<typeof listCampaignPanels>> {
    await this.campaigns.allow(this.tenants.read(actor), actor, 'see-board', campaignId);
    const name = [
      actor.organisationId,
      actor.today,
      actor.isAdmin || actor.personId,
      campaignId,
      JSON.stringify(query),
    ];
    return this.pageOf(name.join(' '), { actor, campaignId, query });
  }

  private readonly pageOf = askedTogether(
    async ({
      actor,
      campaignId,
      query,
    }: {
      actor: Actor;
      campaignId: string;
      query: QueryOf<typeof listCampaignPanels>;
    }): Promise<ResponseOf<typeof listCampaignPanels>> => {
      const { search, needs, ...arranged } = query;
      const listing = { ...listingOf(campaignPanelColumns, arranged), search, needs, campaignId };
      const found = await this.repository.ofCampaign(this.tenants.read(actor), actor, listing);
      const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ assessmentId }) => assessmentId);
      return { items: shown.map(({ sortKey: _sortKey, ...panel }) => panel), nextCursor };
    },
  );

  /** One panel. @throws ProblemError not-found for whoever has no part in it. */
  async get(actor: Actor, assessmentId: string): Promise<RaterPanel> {
    return presentPanel(await this.allow(this.tenants.read(actor), actor, 'see', assessmentId));
  }

  /**
   * Names a rater; whoever may decide asks them at once.
   * @throws ProblemError not-found for somebody who does not work here, not-allowed for the person and those above,
   * already-exists for somebody named before, conflict when there are enough, raters of this kind are not asked, or this one
   * was asked by name lately.
   */
  async nominate(actor: Actor, assessmentId: string, raterId: string): Promise<RaterPanel> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx, assessmentId);
      const panel = await this.allow(tx, actor, 'nominate', assessmentId);
      const relation = await this.relationOf(tx, actor, panel, raterId);
      const status = mayWithPanel('decide', factsOf(panel)) ? 'asked' : 'proposed';
      const requestId = await this.repository.add(tx, panel, { id: raterId, relation, status });
      if (requestId === null) throw new ProblemError('already-exists', 'This person is among the raters already.');
      await this.tell(tx, actor, panel, { requestId, change: status, raterId });
    });
    return this.get(actor, assessmentId);
  }

  async approve(actor: Actor, assessmentId: string, requestId: string): Promise<RaterPanel> {
    return this.decide(actor, assessmentId, requestId, 'decide', async (tx, panel, rater) => {
      await this.allowInConfidence(tx, actor, panel, rater.person.id);
      await this.repository.approve(tx, panel, rater);
      await this.tell(tx, actor, panel, { requestId, change: 'asked', raterId: rater.person.id });
    });
  }

  async veto(actor: Actor, assessmentId: string, requestId: string, reason: string): Promise<RaterPanel> {
    return this.decide(actor, assessmentId, requestId, 'decide', async (tx, panel, rater) => {
      await this.repository.veto(tx, requestId, reason);
      await this.tell(tx, actor, panel, { requestId, change: 'vetoed', raterId: rater.person.id });
    });
  }

  async withdraw(actor: Actor, assessmentId: string, requestId: string): Promise<RaterPanel> {
    return this.decide(actor, assessmentId, requestId, 'nominate', async (tx, panel, rater) => {
      await this.repository.withdraw(tx, requestId);
      await this.tell(tx, actor, panel, { requestId, change: 'withdrawn', raterId: rater.person.id });
    });
  }

  private async decide(
    actor: Actor,
    assessmentId: string,
    requestId: string,
    action: PanelAction,
    write: (tx: TenantTransaction, panel: PanelRow, rater: RaterRow) => Promise<void>,
  ): Promise<RaterPanel> {
    await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx, assessmentId);
      const panel = await this.allow(tx, actor, 'see', assessmentId);
      const rater = panel.raters.find((each) => each.requestId === requestId);
      if (rater === undefined) throw notFound();
      if (!mayWithPanel(action, factsOf(panel))) throw notAllowed();
      if (rater.status !== 'proposed') {
        throw new ProblemError('conflict', 'This was decided already. Whoever was asked stays asked.');
      }
      await write(tx, panel, rater);
    });
    return this.get(actor, assessmentId);
  }

  private async allow(
    access: TenantAccess,
    actor: Actor,
    action: PanelAction,
    assessmentId: string,
  ): Promise<PanelRow> {
    const panel = await this.repository.find(access, actor, assessmentId);
    if (panel === null || !mayWithPanel('see', factsOf(panel))) throw notFound();
    if (!mayWithPanel(action, factsOf(panel))) throw notAllowed();
    return panel;
  }

  private async relationOf(
    tx: TenantTransaction,
    actor: Actor,
    panel: PanelRow,
    raterId: string,
  ): Promise<'peer' | 'report'> {
    const standing = await this.repository.standing(tx, panel.subject.id, raterId, actor.today);
    if (standing === null) throw notFound();
    const relation = nominatedAs(standing);
    if (relation === null) {
      throw notAllowed('The person and those above them answer under their own name, or not at all.');
    }
    if (!panel.relations.includes(relation)) {
      throw new ProblemError('conflict', 'The campaign does not ask such raters.');
    }
    await this.allowInConfidence(tx, actor, panel, raterId);
    const named = panel.raters.filter((rater) => rater.relation === 'peer' && isCounted(rater)).length;
    if (relation === 'peer' && named >= panel.mostPeers) {
      throw new ProblemError('conflict', `At most ${panel.mostPeers} peers are asked.`);
    }
    return relation;
  }

  private async allowInConfidence(
    tx: TenantTransaction,
    actor: Actor,
    panel: PanelRow,
    raterId: string,
  ): Promise<void> {
    if (!(await this.repository.wasAskedByName(tx, panel.subject.id, raterId, actor.today))) return;
    throw new ProblemError(
      'conflict',
      `This person was asked about them by name, and that round is not yet released or was less than ${daysBetweenRounds} days ago, so they cannot answer in confidence yet.`,
    );
  }

  private tell(
    tx: TenantTransaction,
    actor: Actor,
    panel: PanelRow,
    { requestId, ...change }: { requestId: string; change: string; raterId: string },
  ): Promise<void> {
    const payload = { ...change, assessmentId: panel.id, campaignId: panel.campaign.id, personId: panel.subject.id };
    return emit(tx, actor, 'assessment-request.changed', { kind: 'assessment-request', id: requestId }, payload);
  }
}

const isCounted = ({ status }: RaterRow): boolean => status !== 'declined' && status !== 'vetoed';
