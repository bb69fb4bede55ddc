import { changeMyMentorProfile } from '@understudy/contracts/mentoring';
import {
  askMentor,
  changeMyMentoringRequest,
  listMentorships,
  proposeMentorship,
  stepMentorship,
  withdrawMyMentoringRequest,
} from '@understudy/contracts/mentoring-mentorships';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { firstProfile, mentoringCompany, wholeMentorship } from '../testing/mentoring-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const wish = { wish: '', stageKey: null, skillKeys: [], languages: ['en'], timeZone: 'Europe/Lisbon' };
const accept = (id: string, version: number) => ({
  params: { mentorshipId: id },
  body: { version, step: 'accept' as const },
});

describe('of twenty at the same moment', () => {
  it('one has a mentor’s last place, and the others are told', async () => {
    const mentees = Array.from({ length: 20 }, (_, number) => `mentee${number}`);
    const company = await app.organisation({
      people: { mentor: {}, ...Object.fromEntries(mentees.map((key) => [key, {}])) },
    });
    const ids: Readonly<Record<string, string>> = company.people;
    await app.tenants.run(
      { organisationId: company.id },
      (tx) => tx.sql`
      with profile as (
        insert into mentor_profile (organisation_id, person_id, help, time_zone, capacity, created_on)
        values (${company.id}::uuid, ${ids.mentor}::uuid, 'help', 'UTC', 1, '2024-01-01') returning person_id)
      insert into mentorship (organisation_id, mentor_id, mentee_id, origin, status, proposed_on, answer_by, mentor_accepted_on)
      select ${company.id}::uuid, profile.person_id, p.id, 'round', 'accepted-by-mentor', current_date, current_date + 9, current_date
        from profile, person p where p.id <> profile.person_id`,
    );
    const answers = await Promise.all(
      mentees.map(async (key) => {
        const caller = app.as(await company.signIn(key as never));
        const [own] = (await caller.ok(listMentorships)).items;
        return { caller, own };
      }),
    ).then((ready) =>
      Promise.all(
        ready.map(({ caller, own }) => caller.call(stepMentorship, accept(own?.id ?? '', own?.version ?? 0))),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(new Set(refused.map(({ problem }) => problem?.detail))).toEqual(
      new Set(['Somebody else was a moment earlier: the last place is taken.']),
    );
    const [places] = await app.tenants.read({ organisationId: company.id })
      .sql`select places_taken as taken from mentor_profile`;
    expect(places).toEqual({ taken: 1 });
  });

  it('a mentor’s yes and a mentee’s change of mind leave one of the two, whole', async () => {
    const company = await mentoringCompany(app);
    const as = async (key: 'coach' | 'mia' | 'max') => app.as(await company.signIn(key));
    const [coach, ...mentees] = [await as('coach'), await as('mia'), await as('max')];
    await coach.ok(changeMyMentorProfile, { body: { ...firstProfile, capacity: 4 } });
    for (const mentee of mentees) {
      await mentee.ok(changeMyMentoringRequest, { body: { ...wish, version: null } });
      const asked = await mentee.ok(askMentor, { params: { mentorId: company.people.coach }, body: {} });
      const [yes, gone] = await Promise.all([
        coach.call(stepMentorship, accept(asked.id, asked.version)),
        mentee.call(withdrawMyMentoringRequest),
      ]);
      const { status } = await wholeMentorship(mentee, asked.id);
      expect([yes.status, gone.status, status]).toEqual(
        yes.status === 200 ? [200, gone.status, 'active'] : [yes.status, 204, 'lapsed'],
      );
    }
    const [places] = await app.tenants.read({ organisationId: company.id }).sql<{ right: boolean }>`
      select places_taken = (select count(*) from mentorship where status = 'active') as right from mentor_profile`;
    expect(places).toEqual({ right: true });
  });

  it('one acceptance of an offer counts, and one offer is made', async () => {
    const company = await mentoringCompany(app);
    const as = async (key: 'coach' | 'guide' | 'mia') => app.as(await company.signIn(key));
    const [coach, guide, mia] = [await as('coach'), await as('guide'), await as('mia')];
    await coach.ok(changeMyMentorProfile, { body: firstProfile });
    await guide.ok(changeMyMentorProfile, { body: firstProfile });
    const twenty = Array.from({ length: 20 }, (_, number) => number);
    const proposed = await Promise.all(
      twenty.map((number) =>
        app.as(company.admin).call(proposeMentorship, {
          body: { mentorId: company.people[number % 2 === 0 ? 'coach' : 'guide'], menteeId: company.people.mia },
        }),
      ),
    );
    expect(proposed.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
    expect(proposed.filter(({ problem }) => problem?.code === 'conflict')).toHaveLength(19);
    const [offered] = (await mia.ok(listMentorships)).items;
    const { id = '', version = 0, mentor } = offered ?? {};
    const answers = await Promise.all(twenty.map(() => mia.call(stepMentorship, accept(id, version))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const asMentor = mentor?.id === company.people.coach ? coach : guide;
    const last = await Promise.all(twenty.map(() => asMentor.call(stepMentorship, accept(id, version))));
    expect(last.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await wholeMentorship(mia, id)).status).toBe('active');
  });
});
