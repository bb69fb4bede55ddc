import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { PlanStory, StoryCheckIn, StoryPlan } from '@understudy/seed/plan-shape';
import { type HistoryEntry, type StoryAgreements, storyAgreements } from './demonstration-agreements.js';
import { type CheckInRows, DemonstrationPlansRepository, type PlanRows } from './demonstration-plans.repository.js';

/** Writes the story's plans and talks with the ids and hashes that the product would have given them. */
@Injectable()
export class DemonstrationPlans {
  constructor(private readonly repository: DemonstrationPlansRepository) {}

  async write(tx: TenantTransaction, { plans, checkIns, cycle, nextCycle }: PlanStory, today: string): Promise<void> {
    await this.repository.writePlans(tx, merged(plans.map(rowsOf)));
    await this.repository.writeCheckIns(tx, checkInRowsOf(checkIns), today);
    await this.repository.writeCycle(tx, cycle, today);
    await this.repository.writeNextCycle(tx, nextCycle);
  }
}

const merged = (parts: readonly PlanRows[]): PlanRows => ({
  plans: parts.flatMap(({ plans }) => plans),
  goals: parts.flatMap(({ goals }) => goals),
  actions: parts.flatMap(({ actions }) => actions),
  comments: parts.flatMap(({ comments }) => comments),
  signatures: parts.flatMap(({ signatures }) => signatures),
  signed: parts.flatMap(({ signed }) => signed),
  changes: parts.flatMap(({ changes }) => changes),
});

const rowsOf = (plan: StoryPlan): PlanRows => {
  const { goals, comments, signedBy: _signedBy, agreedBefore: _agreedBefore, ...facts } = plan;
  const id = randomUUID();
  const written = goals.map((goal, place) => ({ ...goal, id: randomUUID(), planId: id, place: place + 1 }));
  const agreements = storyAgreements(plan, written);
  const { contentHash, agreedOn } = agreements;
  const runs = plan.status === 'active' || plan.status === 'closed';
  return {
    plans: [{ ...facts, id, contentHash, agreedOn, activatedOn: runs ? plan.createdOn : null }],
    goals: written,
    actions: written.flatMap((goal) =>
      goal.actions.map((action, place) => ({
        ...action,
        id: randomUUID(),
        planId: id,
        goalId: goal.id,
        place: place + 1,
        employee: action.owner ?? plan.employee,
      })),
    ),
    comments: comments.map((comment) => ({ ...comment, planId: id })),
    signatures: agreements.signatures.map((signature) => ({ ...signature, planId: id })),
    signed: agreements.signed.map((version) => ({ ...version, planId: id })),
    changes: changesOf(plan, agreements).map((change, place) => ({ ...change, planId: id, place })),
  };
};

/** What the history of a plan tells: that it was begun, signed and agreed on, and what was done. */
const changesOf = (plan: StoryPlan, { history }: StoryAgreements): HistoryEntry[] => {
  const { employee, startsOn, endsOn, createdOn: on, status } = plan;
  const change = (author: string | null, what: string, fields: object[] = []) => ({
    ...{ author, what, fields, on },
    subject: null,
  });
  const period = { field: 'period', before: null, after: `${startsOn} – ${endsOn}` };
  const done = plan.goals
    .flatMap(({ actions }) => actions)
    .flatMap(({ doneOn, title, evidence }) =>
      doneOn === null || doneOn < on
        ? []
        : [{ author: employee, what: 'progress-logged', subject: title, on: doneOn, fields: doneFields(evidence) }],
    );
  return [
    change(employee, 'plan-created', [period]),
    ...history.filter((entry) => entry.on === on),
    ...(status === 'active' || status === 'closed'
      ? [change(null, 'plan-activated', [{ field: 'status', before: 'agreed', after: 'active' }])]
      : []),
    ...history.filter((entry) => entry.on !== on),
    ...done,
  ];
};

const doneFields = (evidence: string): object[] => [
  { field: 'progress', before: '0', after: '100' },
  ...(evidence === '' ? [] : [{ field: 'evidence', before: null, after: evidence }]),
];

const checkInRowsOf = (checkIns: readonly StoryCheckIn[]): CheckInRows => {
  const written = checkIns.map(({ notes, ...checkIn }) => ({ row: { ...checkIn, id: randomUUID() }, notes }));
  return {
    checkIns: written.map(({ row }) => row),
    notes: written.flatMap(({ row, notes }) => notes.map((note) => ({ ...note, checkInId: row.id }))),
  };
};
