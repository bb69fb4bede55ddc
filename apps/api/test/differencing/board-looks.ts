import { getCompletionBoard } from '@understudy/contracts/assessments-campaigns';
import { getRaterPanel, nominateRater } from '@understudy/contracts/assessments-raters';
import type { ToldSum } from '@understudy/domain/differencing/told-columns';
import type { Actor } from '../../src/common/auth/actor.js';
import { rate } from '../../src/modules/assessments/testing/answering.js';
import { launched, panelAbout } from '../../src/modules/assessments/testing/campaigns.js';
import { idasCompany, type Role } from '../../src/modules/assessments/testing/idas-company.js';
import type { TestApp } from '../harness.js';

type Asked = { readonly role: Role; readonly about: Role };

/** Of how few people it follows that one of them has answered: without them, fewer requests are left than answers. */
const fewestWhoAnswered = (asked: readonly Asked[], answers: number): number => {
  const held = asked.reduce(
    (counts, { role }) => counts.set(role, (counts.get(role) ?? 0) + 1),
    new Map<Role, number>(),
  );
  let [left, few] = [asked.length, 0];
  for (const times of [...held.values()].sort((a, b) => b - a)) {
    if (left < answers) return few;
    left -= times;
    few += 1;
  }
  return answers === 0 ? Number.POSITIVE_INFINITY : few;
};

/** Lets what was asked have had its day. */
const aDayLater = (app: TestApp, actor: Actor): Promise<void> =>
  app.tenants.run(actor, async (tx) => {
    await tx.sql`update assessment_request set asked_later_at = asked_later_at - interval '1 day'`;
    await tx.sql`update campaign_progress set uncounted_since = uncounted_since - interval '1 day'`;
  });

/**
 * A campaign about a dozen people that asks four in confidence, then one of their peers about five people, then five more about
 * one. Whoever runs it looks at its board after each answer, takes off what was answered under a name, and knows: when the rest
 * goes up, it is exact at that moment.
 */
export const boardLooks = async (app: TestApp) => {
  const company = await idasCompany(app);
  const { admin, people } = company;
  const campaignId = await launched(app, admin, { selection: [{ leaderId: people.head }, { personId: people.otto }] });
  const params = { campaignId };
  const assessmentId = await panelAbout(app, await company.as('head'), 'ida');
  const asked: Asked[] = company.reports.map((role) => ({ role, about: 'ida' }));
  let fewest = Number.POSITIVE_INFINITY;
  const [read, exact]: [ToldSum[], ToldSum[]] = [[], []];
  let [before, number] = [0, 0];
  /** Of those asked just now it is known that they have not answered. */
  const look = async (mayHave: readonly Asked[] = asked) => {
    const { total } = await app.as(admin).ok(getCompletionBoard, { params });
    // Nobody else's panel changes meanwhile.
    const { raters } = await app.as(admin).ok(getRaterPanel, { params: { assessmentId } });
    const named = raters.filter(({ status }) => status === 'submitted').length;
    const left = (total.submittedAtLeast ?? 0) - named;
    number += 1;
    const sum = mayHave.map(({ role, about }) => ({
      personId: role,
      key: `${role} about ${about} by look ${number}`,
      times: 1,
    }));
    exact.push(sum);
    if (left > before) read.push(sum);
    fewest = Math.min(fewest, fewestWhoAnswered(mayHave, left));
    before = left;
  };
  const answer = async (rater: Role, subject: string) => {
    await rate(app, await company.as(rater), subject, ({ kind }) => (kind === 'text' ? '' : 2));
    await look();
  };
  await answer('ida', 'ida');
  for (const rater of company.reports) await answer(rater, 'ida');
  const whileFour = read.length;
  const ask = async (role: Role, about: Role) => {
    const panelId = about === 'ida' ? assessmentId : await panelAbout(app, await company.as('head'), about);
    await app.as(admin).ok(nominateRater, { params: { assessmentId: panelId }, body: { raterId: people[role] } });
    asked.push({ role, about });
  };
  const others = company.peers.filter((role) => role !== 'pat');
  for (const subject of others) await ask('pat', subject);
  await aDayLater(app, company.actor);
  await answer('pat', 'pia');
  const whileUneven = read.length;
  // More are asked, and whoever asked them looks before one of them can have answered.
  const askedBefore = [...asked];
  for (const role of others) await ask(role, 'ida');
  await look(askedBefore);
  const atOnce = read.length;
  await aDayLater(app, company.actor);
  await answer('pia', 'ida');
  // One who runs it and is one of those whom it is about is kept from knowing whether their manager has answered.
  const own = app.as(await company.signIn('otto', 'admin'));
  const ownTotal = async () => (await own.ok(getCompletionBoard, { params })).total.submittedAtLeast;
  const withoutManager = await ownTotal();
  await rate(app, await company.as('boss'), 'otto', ({ kind }) => (kind === 'text' ? '' : 2));
  // At the same time as others who are not.
  const othersLook = () => app.as(admin).ok(getCompletionBoard, { params });
  const [, withManager, { total }] = await Promise.all([othersLook(), ownTotal(), othersLook()]);
  const [kept, toOthers] = [withManager === withoutManager, total.submittedAtLeast];
  return { read, exact, fewest, whileFour, whileUneven, atOnce, kept, toOthers };
};
