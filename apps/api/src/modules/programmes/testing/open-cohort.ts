import type { BodyOf } from '@understudy/contracts/endpoint';
import { createProgramme, type Programme, stepProgramme } from '@understudy/contracts/programmes';
import { type Cohort, planCohort, stepCohort } from '@understudy/contracts/programmes-cohorts';
import {
  applyToCohort,
  type Enrolment,
  type EnrolmentAction,
  stepEnrolment,
} from '@understudy/contracts/programmes-enrolments';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import type { TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

type Facts = Partial<BodyOf<typeof planCohort>>;

/** The facts of a cohort that begins in a month. */
export const cohortFacts = (today: string, facts: Facts = {}): BodyOf<typeof planCohort> => ({
  name: 'Spring',
  startsOn: addDays(today, 30),
  endsOn: addDays(today, 120),
  applyUntil: addDays(today, 20),
  joinUntil: addDays(today, 40),
  answerDays: 7,
  capacity: 1,
  facilitatorIds: [],
  ...facts,
});

/** A small company with an open programme of a template, and an open cohort that Vera facilitates. */
export const openCohort = async (app: TestApp, facts: Facts = {}, eligibility: Programme['eligibility'] = []) => {
  const company = await smallCompany(app);
  const admin = app.as(company.admin);
  const { today } = company.actor;
  const body = { name: 'First steps', purpose: 'To begin well.', templateKey: 'into-tech-lead', eligibility };
  const drafted = await admin.ok(createProgramme, { body });
  const programmeParams = { programmeId: drafted.id };
  const programme = await admin.ok(stepProgramme, {
    params: programmeParams,
    body: { action: 'open', version: drafted.version },
  });
  const open = async (own: Facts = {}): Promise<Cohort> => {
    const planned = await admin.ok(planCohort, {
      params: programmeParams,
      body: cohortFacts(today, { facilitatorIds: [company.people.vp], ...facts, ...own }),
    });
    return admin.ok(stepCohort, {
      params: { cohortId: planned.id },
      body: { action: 'open', version: planned.version },
    });
  };
  const cohort = await open();
  const as = async (key: keyof typeof company.people) => app.as(await company.signIn(key));
  return { ...company, admin, today, programme, cohort, params: { cohortId: cohort.id }, open, as };
};

/** Takes one step with the version that is current for the caller. */
export const take = (
  who: Caller,
  { id, version }: Enrolment,
  action: EnrolmentAction,
  rest: Omit<Partial<BodyOf<typeof stepEnrolment>>, 'action' | 'version'> = {},
): Promise<Enrolment> => who.ok(stepEnrolment, { params: { enrolmentId: id }, body: { action, version, ...rest } });

/** Applies and is approved. */
export const approved = async (person: Caller, decider: Caller, cohortId: string): Promise<Enrolment> => {
  const applied = await person.ok(applyToCohort, { params: { cohortId }, body: { motivation: 'I wish to learn it.' } });
  return take(decider, applied, 'approve', { reason: 'A good moment.' });
};
