import { getCompletionBoard } from '@understudy/contracts/assessments-campaigns';
import { getRaterPanel, nominateRater } from '@understudy/contracts/assessments-raters';
import type { ToldSum } from '@understudy/domain/differencing/told-columns';
import { rate } from '../../src/modules/assessments/testing/answering.js';
import { launched, panelAbout } from '../../src/modules/assessments/testing/campaigns.js';
import { idasCompany, type Role } from '../../src/modules/assessments/testing/idas-company.js';
import type { TestApp } from '../harness.js';

/**
 * A campaign about a dozen people that asks four in confidence, and then a fifth. Whoever runs it looks at its board after
 * each answer, takes off what was answered under a name, and knows: when the rest goes up, it is exact at that moment.
 */
export const boardLooks = async (app: TestApp) => {
  const company = await idasCompany(app);
  const { admin, people } = company;
  const campaignId = await launched(app, admin, { selection: [{ leaderId: people.head }, { personId: people.otto }] });
  const params = { campaignId };
  const assessmentId = await panelAbout(app, await company.as('head'), 'ida');
  const asked: Role[] = [...company.reports];
  const [read, exact]: [ToldSum[], ToldSum[]] = [[], []];
  let [before, number] = [0, 0];
  const look = async () => {
    const { total } = await app.as(admin).ok(getCompletionBoard, { params });
    // Nobody else's panel changes meanwhile.
    const { raters } = await app.as(admin).ok(getRaterPanel, { params: { assessmentId } });
    const named = raters.filter(({ status }) => status === 'submitted').length;
    const left = (total.submittedAtLeast ?? 0) - named;
    number += 1;
    const sum = asked.map((role) => ({ personId: role, key: `${role} by look ${number}`, times: 1 }));
    exact.push(sum);
    if (left > before) read.push(sum);
    before = left;
  };
  const answer = async (rater: Role, subject: string) => {
    await rate(app, await company.as(rater), subject, ({ kind }) => (kind === 'text' ? '' : 2));
    await look();
  };
  await answer('ida', 'ida');
  for (const rater of company.reports) await answer(rater, 'ida');
  const whileFour = read.length;
  await app.as(admin).ok(nominateRater, { params: { assessmentId }, body: { raterId: people.pia } });
  asked.push('pia');
  await answer('pia', 'ida');
  // One who runs it and is one of those whom it is about is kept from knowing whether their manager has answered.
  const own = app.as(await company.signIn('otto', 'admin'));
  const ownTotal = async () => (await own.ok(getCompletionBoard, { params })).total.submittedAtLeast;
  const withoutManager = await ownTotal();
  await rate(app, await company.as('boss'), 'otto', ({ kind }) => (kind === 'text' ? '' : 2));
  const kept = (await ownTotal()) === withoutManager;
  const others = (await app.as(admin).ok(getCompletionBoard, { params })).total.submittedAtLeast;
  return { read, exact, whileFour, kept, others };
};
