import { changeMyMentorProfile, listMentors, type MentorCard } from '@understudy/contracts/mentoring';
import { hoursApartAt } from '@understudy/domain/mentoring/hours-apart';
import { mentorFitOf } from '@understudy/domain/mentoring/mentor-fit';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { firstProfile, mentoringCompany } from '../testing/mentoring-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

it('puts mentors who fit best first over all pages, as the rule weighs it', async () => {
  const company = await mentoringCompany(app);
  const offers = [
    ['coach', { skillKeys: ['hiring'], stageKeys: [], timeZone: 'Asia/Tokyo' }],
    ['guide', { skillKeys: ['hiring', 'one-to-ones'], stageKeys: ['engineering-manager'], timeZone: 'Europe/Berlin' }],
    ['max', { skillKeys: [], stageKeys: ['engineering-manager'], timeZone: 'Europe/London' }],
  ] as const;
  for (const [who, offered] of offers) {
    const body = {
      ...firstProfile,
      ...offered,
      skillKeys: [...offered.skillKeys],
      stageKeys: [...offered.stageKeys],
    };
    await app.as(await company.signIn(who)).ok(changeMyMentorProfile, { body });
  }
  const mia = app.as(await company.signIn('mia'));
  const seeker = {
    ...{ stageKey: 'engineering-manager', skillKeys: ['one-to-ones', 'hiring'] },
    ...{ languages: firstProfile.languages, timeZone: 'Europe/Paris' },
  };
  const query = { sort: 'fit', target: seeker.stageKey, wishes: seeker.skillKeys.join(','), limit: 1 } as const;
  const more = { ...query, speaks: seeker.languages.join(','), timeZone: seeker.timeZone };
  const walk = async (cursor?: string): Promise<MentorCard[]> => {
    const { items, nextCursor } = await mia.ok(listMentors, { query: { ...more, cursor } });
    return nextCursor === null ? items : [...items, ...(await walk(nextCursor))];
  };
  const found = await walk();
  const hoursApart = hoursApartAt(new Date());
  const weights = found.map((mentor) =>
    mentor.bar === null ? (mentorFitOf(seeker, mentor, hoursApart)?.weight ?? 0) : 0,
  );
  expect(weights).toEqual(weights.toSorted((one, other) => other - one));
  expect(new Set(weights).size).toBe(3);
  expect(found[0]?.name).toBe('guide');
  const other = await mia.ok(listMentors, { query: { ...more, speaks: 'xx', limit: 9 } });
  expect(other.items.map(({ name }) => name)).toEqual(['coach', 'guide', 'max']);
});
