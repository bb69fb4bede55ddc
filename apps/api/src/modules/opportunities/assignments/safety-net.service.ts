import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type {
  changeSafetyNet,
  permitToErr,
  recordSafetyCheckIn,
  StretchAssignment,
} from '@understudy/contracts/opportunities-assignments';
import type { FieldProblem } from '@understudy/contracts/problem';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { missingParts } from '@understudy/domain/opportunities/safety-net';
import { talkAfter } from '@understudy/domain/opportunities/talk-states';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { NetConsents } from '../consents/net-consents.service.js';
import { NetPeopleRepository } from './net-people.repository.js';
import type { StretchRow } from './stretch.repository.js';
import { StretchService } from './stretch.service.js';
import { StretchDates } from './stretch-dates.service.js';
import { agreements, runsNow } from './stretch-facts.js';
import { StretchWritesRepository } from './stretch-writes.repository.js';

type Net = BodyOf<typeof changeSafetyNet>;

/** Ties the net under an assignment, and keeps its talks. */
@Injectable()
export class SafetyNetService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly stretches: StretchService,
    private readonly writes: StretchWritesRepository,
    private readonly people: NetPeopleRepository,
    private readonly scope: PeopleScope,
    private readonly consents: NetConsents,
    private readonly dates: StretchDates,
  ) {}

  /**
   * Ties the net anew. What runs stays whole: nothing of its net can be taken away.
   * @throws ProblemError not-found for unknown people, invalid-input naming what does not hold.
   */
  async change(actor: Actor, stretchId: string, net: Net): Promise<StretchAssignment> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.stretches.hold(tx, actor, 'change-net', stretchId, net.version);
      const problems = [
        ...(await this.problemsOfPeople(tx, actor, row, net)),
        ...problemsOfDays(row, net, actor.today),
      ];
      if (row.status !== 'preparing') problems.push(...problemsOfHoles(row, net));
      if (problems.length > 0) throw invalidInput(problems);
      const { net: standing, asked } = await this.consents.ask(tx, actor, row, net);
      await this.writes.writeNet(tx, stretchId, standing);
      await this.dates.keep(tx, actor, stretchId);
      const { mentorId, skipLevelId } = standing;
      await this.stretches.tell(tx, actor, { ...row, mentorId, skipLevelId }, 'net');
      if (asked.length > 0) await this.stretches.tell(tx, actor, { ...row, mentorId, skipLevelId }, 'net-asked', asked);
    });
    return this.stretches.get(actor, stretchId);
  }

  /** The sponsor gives leave to err, in their own words and with their name. */
  async permit(
    actor: Actor,
    stretchId: string,
    { version, statement }: BodyOf<typeof permitToErr>,
  ): Promise<StretchAssignment> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.stretches.hold(tx, actor, 'permit-to-err', stretchId, version);
      if (actor.personId === null) throw notAllowed();
      await this.writes.permit(tx, stretchId, actor.personId, statement, actor.today);
      await this.stretches.tell(tx, actor, row, 'permission');
    });
    return this.stretches.get(actor, stretchId);
  }

  /** A talk was held, or is moved to a day to come. */
  async record(
    actor: Actor,
    stretchId: string,
    checkInId: string,
    { version, heldOn, plannedOn, note }: BodyOf<typeof recordSafetyCheckIn>,
  ): Promise<StretchAssignment> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.stretches.hold(tx, actor, 'record-check-in', stretchId);
      const before = row.checkIns.find(({ id }) => id === checkInId);
      if (before === undefined) throw notFound();
      if (before.heldOn !== null && ![row.personId, before.heldWith].includes(actor.personId)) throw notAllowed();
      if (heldOn !== null && heldOn > actor.today) throw refused('heldOn', 'Choose a day that has come.');
      const day = plannedOn ?? before.plannedOn;
      if (day !== before.plannedOn && day < actor.today) throw refused('plannedOn', 'Choose a day to come.');
      const state = talkAfter(before.state, { held: heldOn !== null, moved: day !== before.plannedOn });
      if (state === null) throw notAllowed();
      const key = { stretchId, checkInId, version };
      const to = { state, plannedOn: day, heldOn, note };
      if (!(await this.writes.recordCheckIn(tx, key, to))) throw changedMeanwhile();
      await this.dates.keep(tx, actor, stretchId);
      await this.stretches.tell(tx, actor, row, 'check-in');
    });
    return this.stretches.get(actor, stretchId);
  }

  private async problemsOfPeople(
    tx: TenantTransaction,
    actor: Actor,
    row: StretchRow,
    { mentorId, skipLevelId }: Net,
  ): Promise<FieldProblem[]> {
    const found: FieldProblem[] = [];
    for (const [field, id] of [
      ['mentorId', mentorId],
      ['skipLevelId', skipLevelId],
    ] as const) {
      if (id === null || (id === row[field] && runsNow(row))) continue;
      const relation = await this.scope.relationTo(tx, actor, id);
      if (relation === null || (!relation.employed && !relation.isAdmin && !relation.isAbove)) throw notFound();
      if (!relation.employed || id === row.personId)
        found.push({ field, message: 'Choose somebody else who works here.' });
    }
    if (mentorId !== null && mentorId === skipLevelId) found.push({ field: 'mentorId', message: 'Choose two people.' });
    if (mentorId !== null && (await this.scope.leads(tx, mentorId, row.personId, actor.today))) {
      found.push({ field: 'mentorId', message: 'Choose somebody who does not lead the person.' });
    }
    if (skipLevelId !== null && !(await this.people.standsOverTheManager(tx, skipLevelId, row.personId, actor.today))) {
      found.push({ field: 'skipLevelId', message: 'Choose somebody above the person’s manager.' });
    }
    return found;
  }
}

const refused = (field: string, message: string) => invalidInput([{ field, message }]);

/** New talks lie ahead, and before the last day; those that were missed may stay as they are. */
const problemsOfDays = (row: StretchRow, { checkInDays }: Net, today: string): FieldProblem[] => {
  const known = row.checkIns.map(({ plannedOn }) => plannedOn);
  const added = checkInDays.filter((day) => !known.includes(day));
  return added.some((day) => day < today || day > row.endsOn)
    ? [{ field: 'checkInDays', message: 'Choose days to come, before the last day.' }]
    : [];
};

const fields = {
  mentor: 'mentorId',
  'mentor-consent': 'mentorId',
  'skip-level': 'skipLevelId',
  'skip-level-consent': 'skipLevelId',
  'check-ins': 'checkInDays',
  'scope-limit': 'scopeLimit',
  'permission-to-err': 'permissionToErr',
  'step-back-plan': 'stepBackPlan',
  'exit-criterion': 'exitCriterion',
} as const;

const problemsOfHoles = (row: StretchRow, net: Net): FieldProblem[] => {
  const held = row.checkIns.filter(({ heldOn }) => heldOn !== null).length;
  const missing = missingParts({ ...row, ...net, ...agreements(row), checkIns: held + net.checkInDays.length });
  // A yes is asked for apart from this: until somebody gives theirs, whoever held that part stands in it.
  const holes = missing.filter((part) => part !== 'mentor-consent' && part !== 'skip-level-consent');
  return holes.map((part) => ({ field: fields[part], message: 'What runs keeps its net.' }));
};
