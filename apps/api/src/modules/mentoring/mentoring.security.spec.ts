import {
  blockPerson,
  changeMyMentorProfile,
  getMentor,
  listMentors,
  listMyBlocks,
  unblockPerson,
} from '@understudy/contracts/mentoring';
import { changeMember, listMembers } from '@understudy/contracts/organisations';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { firstProfile, mentoringCompany } from './testing/mentoring-company.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof mentoringCompany>>;
beforeAll(async () => {
  app = await startTestApp();
  company = await mentoringCompany(app);
});
afterAll(() => app.close());

describe('whom somebody does not wish to be matched with', () => {
  it('is seen by them alone, and changes nothing that anybody else sees', async () => {
    const mia = app.as(await company.signIn('mia'));
    const coach = app.as(await company.signIn('coach'));
    const everybody = [
      coach,
      app.as(await company.signIn('lead')),
      app.as(await company.signIn('head')),
      app.as(company.admin),
    ];
    await coach.ok(changeMyMentorProfile, { body: firstProfile });
    const seen = () =>
      Promise.all(
        everybody.flatMap((each) => [
          each.ok(listMentors),
          each.ok(listMyBlocks),
          each.ok(getMentor, { params: { mentorId: company.people.coach } }),
        ]),
      );
    const before = await seen();
    await mia.ok(blockPerson, { body: { personId: company.people.coach } });
    await coach.ok(blockPerson, { body: { personId: company.people.max } });
    const max = app.as(await company.signIn('max'));
    const [found] = (await max.ok(listMentors)).items;
    expect(found).toMatchObject({ name: 'coach', bar: null, abilities: ['ask'] });
    await coach.ok(unblockPerson, { params: { personId: company.people.max } });
    expect(await seen()).toEqual(before);
    expect((await mia.ok(listMyBlocks)).items.map(({ person }) => person.name)).toEqual(['coach']);
    expect(
      await app.tenants.read({ organisationId: company.id }).sql`
      select name from domain_event where subject_id = ${company.people.coach}::uuid or payload::text like ${`%${company.people.max}%`}`,
    ).toEqual([{ name: 'mentor-profile.changed' }]);
    expect(
      await app.tenants.read({ organisationId: company.id }).sql`
      select 1 from idempotency_key where response::text like '%blockedOn%'`,
    ).toEqual([]);
  });

  it('is about somebody else whom one can meet here', async () => {
    const mia = app.as(await company.signIn('mia'));
    expect(await mia.refused(blockPerson, { body: { personId: company.people.mia } })).toMatchObject({
      code: 'invalid-input',
    });
    expect(await mia.refused(unblockPerson, { params: { personId: company.people.max } })).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the role of a mentor from outside', () => {
  it('cannot be turned into another one, nor be given to somebody', async () => {
    await company.signIn('guide', 'mentor');
    const admin = app.as(company.admin);
    const member = (await admin.ok(listMembers)).items.find(({ role }) => role === 'mentor');
    expect(member?.abilities).toEqual(['remove']);
    const params = { memberId: member?.id ?? '' };
    expect(await admin.refused(changeMember, { params, body: { role: 'member' } })).toMatchObject({
      code: 'not-allowed',
    });
  });
});
