import { Injectable } from '@nestjs/common';
import type { listMySignals, listSignals, Observation, observeSignal } from '@understudy/contracts/assessments-signals';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { Employments } from '../../people/changes/employments.service.js';
import { PersonService } from '../../people/person/person.service.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { PeopleScope, type Relation } from '../../people/scope/people-scope.service.js';
import { maySeeSignal, type SignalFacts, sightOn } from './signal.policy.js';
import { presentSignal } from './signal.presenter.js';
import { SignalSettingsRepository } from './signal-settings.repository.js';
import { type SignalListing, type SignalRow, SignalsRepository, signalColumns } from './signals.repository.js';

/** What people saw in each other: written by one, read by those whom it concerns. */
@Injectable()
export class SignalsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SignalsRepository,
    private readonly settings: SignalSettingsRepository,
    private readonly people: PersonService,
    private readonly scope: PeopleScope,
    private readonly views: PersonViews,
    private readonly employments: Employments,
  ) {}

  /** What was observed in the person, as far as the actor may see it; a look at more than one’s own is recorded. */
  async list(
    actor: Actor,
    personId: string,
    query: QueryOf<typeof listSignals>,
  ): Promise<ResponseOf<typeof listSignals>> {
    const reading = this.tenants.read(actor);
    const relation = await this.people.allow(reading, actor, 'see', personId);
    const { openToPerson } = await this.settings.get(reading);
    const sight = sightOn(relation);
    const asking = { personId: actor.personId, sight, open: openToPerson };
    const rows = await this.repository.pageAbout(reading, personId, asking, actor.today, wanted('observer', query));
    if (sight === 'all') await this.views.record(actor, personId);
    const present = (row: SignalRow) => presentSignal(row, factsOf(actor, row, relation, openToPerson));
    const observes = relation.employed && !relation.isSelf && actor.personId !== null;
    return {
      ...pageFrom(rows, query, present),
      openToPerson,
      abilities: observes ? ['observe'] : [],
    };
  }

  /** What the actor observed in others. */
  async mine(actor: Actor, query: QueryOf<typeof listMySignals>): Promise<ResponseOf<typeof listMySignals>> {
    if (actor.personId === null) return { items: [], nextCursor: null };
    const reading = this.tenants.read(actor);
    const rows = await this.repository.pageBy(reading, actor.personId, actor.today, wanted('person', query));
    const relation = { isSelf: false, isAdmin: actor.isAdmin, isAbove: false, employed: true };
    return pageFrom(rows, query, (row) => presentSignal(row, factsOf(actor, row, relation, true)));
  }

  /** One observation with everything said about it. @throws ProblemError not-found for those who may not see it. */
  async get(actor: Actor, signalId: string): Promise<Observation> {
    const { row, facts } = await this.find(this.tenants.read(actor), actor, signalId);
    if (!facts.isPerson && !facts.isObserver) await this.views.record(actor, row.personId);
    return presentSignal(row, facts);
  }

  /**
   * Records what the actor saw in somebody else who works here. Whether the person will read it is settled now, by the
   * organisation’s rule of this day.
   */
  async observe(actor: Actor, personId: string, draft: BodyOf<typeof observeSignal>): Promise<Observation> {
    const id = await this.tenants.run(actor, async (tx) => {
      const relation = await this.people.allow(tx, actor, 'see', personId);
      if (relation.isSelf) throw notAllowed('A signal is what somebody else sees. Ask a colleague to write it down.');
      if (actor.personId === null) throw notAllowed('Only people of the directory observe.');
      if (!relation.employed) throw new ProblemError('conflict', 'This person does not work here any more.');
      await this.allowDay(tx, actor, personId, draft.observedOn);
      const { openToPerson } = await this.settings.get(tx);
      const written = await this.repository.insert(tx, personId, actor.personId, { ...draft, openToPerson });
      const payload = { personId, observerId: actor.personId, signal: draft.signal, openToPerson };
      await emit(tx, actor, 'signal.observed', { kind: 'signal', id: written }, payload);
      return written;
    });
    return this.get(actor, id);
  }

  /** The observation and how the actor stands to it. @throws ProblemError not-found where they may not see it. */
  async find(access: TenantAccess, actor: Actor, signalId: string): Promise<{ row: SignalRow; facts: SignalFacts }> {
    const row = await this.repository.find(access, signalId, actor.today);
    if (row === null) throw notFound();
    const relation = await this.scope.relationTo(access, actor, row.personId);
    if (relation === null) throw notFound();
    const { openToPerson } = await this.settings.get(access);
    const facts = factsOf(actor, row, relation, openToPerson);
    if (!maySeeSignal(facts)) throw notFound();
    return { row, facts };
  }

  /** Whether something can have been seen on that day: not in the future, and while the person worked here. */
  async allowDay(access: TenantAccess, actor: Actor, personId: string, day: string): Promise<void> {
    if (day > actor.today) throw invalidInput([{ field: 'observedOn', message: 'Choose today or an earlier day.' }]);
    await this.employments.stretchOn(access, personId, day, 'observedOn');
  }
}

const factsOf = (actor: Actor, row: SignalRow, relation: Relation, openToPerson: boolean): SignalFacts => ({
  isPerson: row.personId === actor.personId,
  isObserver: row.observerId === actor.personId,
  isAbove: relation.isAbove,
  isAdmin: relation.isAdmin,
  isShown: openToPerson && row.openToPerson,
  observerEmployed: row.observerEmployed,
  state: row.state,
});

type Asked = QueryOf<typeof listMySignals>;

const wanted = (other: 'observer' | 'person', query: Asked): SignalListing => ({
  ...listingOf(signalColumns(other), query),
  signal: query.signal,
  state: query.state,
});

const pageFrom = (rows: readonly SignalRow[], query: Asked, present: (row: SignalRow) => Observation) => {
  const { shown, nextCursor } = pageOfRows(rows, query.limit, query, ({ id }) => id);
  return { items: shown.map(present), nextCursor };
};
