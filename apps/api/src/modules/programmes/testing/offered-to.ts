import { createProgramme, stepProgramme } from '@understudy/contracts/programmes';
import { planCohort, stepCohort } from '@understudy/contracts/programmes-cohorts';
import type { TestApp } from '../../../../test/harness.js';
import { approved, cohortFacts, take } from './open-cohort.js';

/** A cohort with one place, which is offered to so many people at once. */
export const offeredTo = async (app: TestApp, many: number) => {
  const people = Object.fromEntries(Array.from({ length: many }, (_, at) => [`p${at}`, { name: `Person ${at}` }]));
  const company = await app.organisation({ people });
  const admin = app.as(company.admin);
  const body = { name: 'One', purpose: 'One.', templateKey: 'into-cto', eligibility: [] };
  const { id: programmeId } = await admin.ok(createProgramme, { body });
  await admin.ok(stepProgramme, { params: { programmeId }, body: { action: 'open', version: 1 } });
  const facts = cohortFacts(company.actor.today, { facilitatorIds: [company.people.p0 ?? ''] });
  const params = { cohortId: (await admin.ok(planCohort, { params: { programmeId }, body: facts })).id };
  await admin.ok(stepCohort, { params, body: { action: 'open', version: 1 } });
  const offers = [];
  for (const key of Object.keys(people)) {
    const person = app.as(await company.signIn(key));
    const enrolment = await approved(person, admin, params.cohortId);
    offers.push({ person, offer: await take(admin, enrolment, 'offer') });
  }
  return { company, admin, params, offers };
};
