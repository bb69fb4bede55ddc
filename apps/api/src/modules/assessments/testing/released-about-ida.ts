import { listResults } from '@understudy/contracts/assessments-results';
import type { TestApp } from '../../../../test/harness.js';
import type { SignInHandle } from '../../../../test/organisation-builder.js';
import { rate } from './answering.js';
import { launched, nominateAll, panelAbout, released } from './campaigns.js';
import { idasCompany, type Role } from './idas-company.js';

export const releasedPeers = ['pia', 'pál', 'poe', 'pim'] as const;
export type ReleasedDraft = Partial<Parameters<typeof launched>[2]>;

/** A released campaign about Ida: she says 4, her manager 2, four peers 3, two of four reports 1. */
export const releasedAboutIda = async (app: TestApp, draft: ReleasedDraft = {}) => {
  const company = await idasCompany(app);
  const selection = [{ personId: company.people.ida, targetStageKey: 'engineering-manager' }];
  const campaignId = await launched(app, company.admin, { selection, ...draft });
  const head = await company.as('head');
  const assessmentId = await panelAbout(app, head, 'ida');
  await nominateAll(
    app,
    head,
    assessmentId,
    releasedPeers.map((key) => company.people[key]),
  );
  const levels: [Role, number][] = [
    ['ida', 4],
    ['head', 2],
    ...releasedPeers.map((key) => [key, 3] as [Role, number]),
    ['rae', 1],
    ['rob', 1],
  ];
  for (const [role, level] of levels) {
    await rate(app, await company.as(role), 'ida', ({ kind }) => (kind === 'text' ? `Said by ${role}.` : level));
  }
  await released(app, company.admin, company.id, campaignId);
  const seenBy = async (actor: SignInHandle) => {
    const answer = await app.as(actor).call(listResults, { params: { personId: company.people.ida } });
    return answer.status === 200
      ? answer.body.items.map(({ sight, figuresOnly }) => `${sight}${figuresOnly ? ' figures' : ''}`)
      : answer.status;
  };
  return { ...company, campaignId, assessmentId, head, ida: await company.as('ida'), seenBy, params: { assessmentId } };
};
