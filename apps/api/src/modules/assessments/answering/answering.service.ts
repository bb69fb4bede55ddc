import { Injectable } from '@nestjs/common';
import type {
  beginSelfAssessment,
  listMyRequests,
  listSelfInstruments,
  Questionnaire,
  RequestSummary,
  saveAnswer,
} from '@understudy/contracts/assessments';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { pointsOf } from '@understudy/domain/assessments/answer-scale';
import { askedItems } from '@understudy/domain/assessments/asked-items';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { FrameworkService } from '../../career-framework/framework/framework.service.js';
import { InstrumentSeeder } from '../instruments/instrument-seeder.service.js';
import { PublishedContents } from '../instruments/published-contents.service.js';
import { SelfInstruments } from '../instruments/self-instruments.service.js';
import { SubjectsRepository } from '../requests/subjects.repository.js';
import { MyRequestsRepository, type RequestRow, requestColumns } from './my-requests.repository.js';
import { presentQuestionnaire, presentRequest } from './request.presenter.js';

/** 409, when answers are not taken (any more). */
export const notTaken = (): ProblemError =>
  new ProblemError('conflict', 'Answers are not taken any more: it was handed in, declined or has closed.');

const nobody = (): ProblemError => new ProblemError('conflict', 'You are not in the directory of this organisation.');

/** What somebody is asked, and their draft, which is theirs alone. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: MyRequestsRepository,
    private readonly contents: PublishedContents,
    private readonly instruments: SelfInstruments,
    private readonly seeder: InstrumentSeeder,
    private readonly framework: FrameworkService,
    private readonly subjects: SubjectsRepository,
  ) {}

  /** One page of what waits for the actor, or of what they have done. */
  async list(actor: Actor, query: QueryOf<typeof listMyRequests>): Promise<ResponseOf<typeof listMyRequests>> {
    const reading = this.tenants.read(actor);
    const listing = { ...listingOf(requestColumns, query), done: query.done };
    const found = await this.repository.list(reading, actor, listing);
    const { shown: rows, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    const contents = await this.contents.all(
      reading,
      rows.map(({ versionId }) => versionId),
    );
    return {
      items: rows.flatMap((row) => {
        const content = contents.get(row.versionId);
        return content === undefined ? [] : [presentRequest(row, content)];
      }),
      nextCursor,
    };
  }

  /** A request of the actor's with its words. @throws ProblemError not-found for anybody else's. */
  async questionnaire(actor: Actor, requestId: string): Promise<Questionnaire> {
    const reading = this.tenants.read(actor);
    const row = await this.find(actor, requestId);
    const draft = row.status === 'asked' ? await this.repository.draft(reading, requestId) : [];
    return presentQuestionnaire(row, await this.contents.of(reading, row.versionId), draft);
  }

  /** A request of the actor's in short. */
  async summary(actor: Actor, requestId: string): Promise<RequestSummary> {
    const row = await this.find(actor, requestId);
    return presentRequest(row, await this.contents.of(this.tenants.read(actor), row.versionId));
  }

  /** Keeps one answer; repeating it changes nothing. */
  async save(
    actor: Actor,
    requestId: string,
    itemKey: string,
    { level, note }: BodyOf<typeof saveAnswer>,
  ): Promise<void> {
    const reading = this.tenants.read(actor);
    const row = await this.find(actor, requestId);
    const content = await this.contents.of(reading, row.versionId);
    const item = askedItems(content.items, row.targetStageKey).find(({ key }) => key === itemKey);
    if (item === undefined) throw notFound();
    if (item.kind === 'text' && level !== null) {
      throw invalidInput([{ field: 'level', message: 'This is answered in words.' }]);
    }
    if (level !== null && level >= pointsOf(content.scale)) {
      throw invalidInput([{ field: 'level', message: 'Choose one of the levels of this question.' }]);
    }
    const answer = { itemKey, level, note: note || null };
    if (!(await this.repository.save(reading, actor, requestId, answer))) throw notTaken();
  }

  /** What the actor can begin a self-assessment with, for the stage they chose or head for. */
  async selfInstruments(
    actor: Actor,
    { targetStageKey }: QueryOf<typeof listSelfInstruments>,
  ): Promise<ResponseOf<typeof listSelfInstruments>> {
    const { personId } = actor;
    if (personId === null) throw nobody();
    await this.framework.get(actor);
    await this.seeder.ensure(actor);
    const reading = this.tenants.read(actor);
    const stageKey = await this.targetFor(reading, actor, personId, targetStageKey);
    return { items: (await this.instruments.about(reading, stageKey)).map(({ shown }) => shown) };
  }

  /** Starts a self-assessment or resumes the one under way. */
  async begin(actor: Actor, body: BodyOf<typeof beginSelfAssessment>): Promise<RequestSummary> {
    const { personId } = actor;
    if (personId === null) throw nobody();
    await this.framework.get(actor);
    await this.seeder.ensure(actor);
    const requestId = await this.tenants.run(actor, async (tx) => {
      const targetStageKey = await this.targetFor(tx, actor, personId, body.targetStageKey);
      const versionId = await this.instruments.versionFor(tx, body.instrumentId, targetStageKey);
      return this.repository.beginOwn(tx, personId, { versionId, targetStageKey, today: actor.today });
    });
    return this.summary(actor, requestId);
  }

  private async targetFor(
    access: TenantAccess,
    actor: Actor,
    personId: string,
    wanted: string | undefined,
  ): Promise<string> {
    if (wanted !== undefined) return (await this.framework.stageOf(access, wanted, 'targetStageKey')).key;
    const key = await this.subjects.targetStageKey(access, personId, actor.today);
    if (key === null) throw new ProblemError('conflict', 'There is no career framework yet.');
    return key;
  }

  private async find(actor: Actor, requestId: string): Promise<RequestRow> {
    const row = await this.repository.find(this.tenants.read(actor), actor, requestId);
    if (row === null) throw notFound();
    return row;
  }
}
