import { type Permission, permissionsOf, type Standing } from '@understudy/contracts/permissions';
import { mayWithOpportunity, type OpportunityFacts, opportunityActions } from './opportunity.policy.js';

const actorOf = (standing: Standing, personId: string | null = 'me') => ({
  isAdmin: standing === 'admin',
  personId,
  standings: [standing],
  permissions: new Set<Permission>(permissionsOf[standing]),
});
const offered: OpportunityFacts = {
  seen: true,
  isSponsor: false,
  isPublisher: false,
  status: 'open',
  tooLate: false,
  mine: null,
};
const allowed = (actor: ReturnType<typeof actorOf>, facts: Partial<OpportunityFacts>) =>
  opportunityActions.filter((action) => mayWithOpportunity(actor, action, { ...offered, ...facts }));

const member = actorOf('member');
const leader = actorOf('leader');
const outsider = actorOf('admin', null);
const sponsor = { isSponsor: true } as const;

test.each([
  ['somebody whom it is not offered to', member, { seen: false }, []],
  ['a member', member, {}, ['see', 'apply']],
  ['a member who is nominated', member, { mine: 'nominated' }, ['see', 'apply']],
  ['a member who has applied', member, { mine: 'applied' }, ['see']],
  ['a member who has an offer', member, { mine: 'offered' }, ['see']],
  ['a member who has withdrawn', member, { mine: 'withdrawn' }, ['see', 'apply']],
  ['a member who was turned down', member, { mine: 'turned-down' }, ['see', 'apply']],
  ['a member when it is too late', member, { tooLate: true }, ['see']],
  ['a member who applied to what is closed now', member, { status: 'closed', mine: 'applied' }, ['see']],
  ['a leader', leader, {}, ['see', 'apply', 'nominate']],
  ['a leader when it is too late', leader, { tooLate: true }, ['see']],
  ['the publisher of a draft', leader, { isPublisher: true, status: 'draft' }, ['see', 'change', 'publish', 'close']],
  ['the publisher', leader, { isPublisher: true }, ['see', 'change', 'close', 'apply', 'nominate']],
  ['the sponsor', leader, sponsor, ['see', 'change', 'close', 'nominate', 'decide']],
  ['a sponsor who leads nobody', member, sponsor, ['see', 'change', 'close', 'decide']],
  ['the sponsor of what is closed', leader, { ...sponsor, status: 'closed' }, ['see', 'reopen', 'decide']],
  ['an admin who is nobody’s colleague', outsider, { seen: false }, ['see', 'change', 'close']],
] as const)('%s', (_who, actor, facts, expected) => {
  expect(allowed(actor, facts)).toEqual(expected);
});
