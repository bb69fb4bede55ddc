import type { CallInput } from '@understudy/contracts/endpoint';
import { changeOpportunityStatus, createOpportunity, type Opportunity } from '@understudy/contracts/opportunities';
import {
  answerOffer,
  applyForOpportunity,
  type Candidacy,
  decideCandidacy,
} from '@understudy/contracts/opportunities-candidacies';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import type { TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { FrameworkSeeder } from '../../career-framework/framework/framework-seeder.service.js';

type Draft = CallInput<typeof createOpportunity>['body'];

/** The small company with a framework, where Vera has something for others to grow on; everybody asks by their key. */
export const opportunityCompany = async (app: TestApp) => {
  const company = await smallCompany(app);
  const { actor, people } = company;
  await app.tenants.run(actor, (tx) => app.get(FrameworkSeeder).seed(tx, actor));
  const callers = new Map<string, Caller>();
  const as = async (key: keyof typeof people): Promise<Caller> => {
    const caller = callers.get(key) ?? app.as(await company.signIn(key));
    callers.set(key, caller);
    return caller;
  };
  const draft = (changes: Partial<Draft> = {}): Draft => ({
    kind: 'project',
    title: 'Lead the search migration',
    what: 'Bring three teams to one plan.',
    scope: 'Three teams.',
    stageKey: 'tech-lead',
    skillKeys: ['breaking-down-work', 'cross-team-collaboration'],
    sponsorId: people.vp,
    hoursPerWeek: 8,
    startsOn: actor.today,
    endsOn: addDays(actor.today, 90),
    places: 1,
    scopeLimit: 'Search only.',
    stepBackPlan: 'Say so; Emil takes over.',
    exitCriterion: 'Two teams have moved.',
    ...changes,
  });
  const publish = async (changes: Partial<Draft> = {}): Promise<Opportunity> => {
    const vp = await as('vp');
    const made = await vp.ok(createOpportunity, { body: draft(changes) });
    const params = { opportunityId: made.id };
    return vp.ok(changeOpportunityStatus, { params, body: { version: made.version, step: 'publish' } });
  };
  const apply = async (key: keyof typeof people, opportunityId: string): Promise<Candidacy> =>
    (await as(key)).ok(applyForOpportunity, { params: { opportunityId }, body: { motivation: 'I would love to.' } });
  const offer = async ({ id, version }: Candidacy): Promise<Candidacy> =>
    (await as('vp')).ok(decideCandidacy, { params: { candidacyId: id }, body: { version, decision: 'offer' } });
  const accept = async (key: keyof typeof people, { id, version }: Candidacy): Promise<Candidacy> =>
    (await as(key)).ok(answerOffer, { params: { candidacyId: id }, body: { version, answer: 'accept' } });
  return { ...company, today: actor.today, api: app.as(company.admin), as, draft, publish, apply, offer, accept };
};
