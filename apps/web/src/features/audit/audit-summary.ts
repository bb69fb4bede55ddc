import type { AuditEntry } from '@understudy/contracts/audit';
import { assignmentReason, horizon } from '@understudy/contracts/career-framework';
import { isoDate } from '@understudy/contracts/dates';
import { jobName, jobStatus } from '@understudy/contracts/jobs';
import { role } from '@understudy/contracts/organisations';
import { leavingKind } from '@understudy/contracts/people';
import { z } from 'zod';

const fieldName = z.enum([
  'name',
  'preferredName',
  'pronouns',
  'email',
  'location',
  'employmentKind',
  'locale',
  'timeZone',
  'fiscalYearStartMonth',
  'privacyThreshold',
  'frameworkReadAt',
  'stageKey',
  'unitId',
  'incumbentId',
  'impact',
  'vacancyRisk',
  'targetCover',
]);

const known = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);
const count = known(z.number().int());
const day = known(isoDate);
const fields = known(
  z.array(z.unknown()).transform((names) =>
    names.flatMap((name) => {
      const read = fieldName.safeParse(name);
      return read.success ? [read.data] : [];
    }),
  ),
);

const summary = z.object({
  role: known(role),
  joinedOn: day,
  leftOn: day,
  corrected: day,
  openedOn: day,
  closedOn: day,
  from: day,
  until: day,
  asOf: day,
  kind: known(z.union([leavingKind, z.enum(['people', 'history'])])),
  regretted: known(z.boolean()),
  reason: known(assignmentReason),
  source: known(z.enum(['mapping', 'manual'])),
  horizon: known(horizon),
  change: known(z.enum(['nominated', 'changed', 'removed'])),
  fields,
  changed: fields,
  job: known(jobName),
  status: known(jobStatus),
  rows: count,
  people: count,
  created: known(z.union([z.literal(true), z.number().int()])),
  removed: count,
  leavers: count,
  create: count,
  problem: count,
  titles: count,
  days: count,
  version: count,
});

export type AuditSummary = z.infer<typeof summary>;

/** What is known of an event's summary; words and values that no sentence is made of are left out. */
export const readSummary = (entry: Pick<AuditEntry, 'summary'>): AuditSummary => summary.parse(entry.summary);
