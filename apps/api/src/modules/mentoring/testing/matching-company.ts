import { getFramework } from '@understudy/contracts/career-framework';
import { changeMyMentorProfile } from '@understudy/contracts/mentoring';
import type { TestApp } from '../../../../test/harness.js';
import type { TestOrganisation } from '../../../../test/organisation-builder.js';
import { firstProfile } from './mentoring-company.js';

type Who = 'head' | 'lead' | 'ada' | 'ben' | 'cleo' | 'other' | 'max' | 'mona' | 'nina';

/**
 * Two lines under one head: ada, ben and cleo are led by lead, max, mona and nina by other. Max and mona mentor one each;
 * both
 * know about hiring, max about coaching too. Ada wishes for hiring, ben for coaching, nina for hiring and more; cleo, French only.
 */
export const matchingCompany = async (app: TestApp): Promise<TestOrganisation<Who>> => {
  const company = await app.organisation({
    people: {
      head: {},
      lead: { manager: 'head' },
      ada: { manager: 'lead' },
      ben: { manager: 'lead' },
      cleo: { manager: 'lead' },
      other: { manager: 'head' },
      max: { manager: 'other' },
      mona: { manager: 'other' },
      nina: { manager: 'max' },
    },
  });
  await app.as(company.admin).ok(getFramework);
  for (const who of ['max', 'mona'] as const) {
    await app.as(await company.signIn(who)).ok(changeMyMentorProfile, { body: { ...firstProfile, capacity: 1 } });
  }
  await app.tenants.run({ organisationId: company.id }, async (tx) => {
    const request = (who: Who, skills: string[], languages: string[], since: string) => tx.sql`
      insert into mentoring_request (organisation_id, person_id, skill_keys, languages, time_zone, waiting_since, created_on)
      values (${company.id}::uuid, ${company.people[who]}::uuid, ${skills}::text[], ${languages}::text[], 'Europe/Berlin',
              ${since}::timestamptz, ${since.slice(0, 10)}::date)`;
    await tx.sql`update mentor_profile set skill_keys = '{hiring,coaching}' where person_id = ${company.people.max}::uuid`;
    await tx.sql`update mentor_profile set skill_keys = '{hiring}' where person_id = ${company.people.mona}::uuid`;
    await request('ada', ['hiring'], ['en'], '2026-01-01T00:00:00Z');
    await request('ben', ['coaching'], ['en', 'de'], '2026-01-02T00:00:00Z');
    await request('cleo', ['hiring'], ['fr'], '2026-01-03T00:00:00Z');
    await request('nina', ['hiring', 'strategy'], ['en'], '2026-01-04T00:00:00Z');
  });
  return company;
};
