import { type Permission, permissionsOf, type Standing } from '@understudy/contracts/permissions';
import { type CampaignAction, type CampaignFacts, campaignActions, mayWithCampaign } from './campaign.policy.js';

const actorOf = (standing: Standing) => ({
  isAdmin: standing === 'admin',
  permissions: new Set<Permission>(permissionsOf[standing]),
});
const plain: CampaignFacts = { status: 'draft', isLeader: false, closed: false };
const allowed = (standing: Standing, facts: Partial<CampaignFacts>): CampaignAction[] =>
  campaignActions.filter((action) => mayWithCampaign(actorOf(standing), action, { ...plain, ...facts }));

test.each([
  ['a member', 'member', { isLeader: true }, []],
  ['a leader, with somebody else’s', 'leader', {}, []],
  [
    'a leader, with the draft of their line',
    'leader',
    { isLeader: true },
    ['see', 'change', 'remove', 'plan-opening', 'launch'],
  ],
  ['an admin, with a draft', 'admin', {}, ['see', 'change', 'remove', 'plan-opening', 'launch']],
  [
    'an admin, before it opens by itself',
    'admin',
    { status: 'scheduled' },
    ['see', 'change', 'remove', 'plan-opening', 'call-off-opening', 'launch'],
  ],
  ['an admin, while it is launched', 'admin', { status: 'launching' }, ['see', 'see-board']],
  [
    'an admin, while it runs',
    'admin',
    { status: 'running' },
    ['see', 'remind', 'schedule', 'extend', 'close', 'see-board'],
  ],
  [
    'an admin, after its closing day',
    'admin',
    { status: 'running', closed: true },
    ['see', 'extend', 'release', 'see-board'],
  ],
  ['an admin, while it is released', 'admin', { status: 'releasing', closed: true }, ['see', 'see-board']],
  ['an admin, after its release', 'admin', { status: 'released', closed: true }, ['see', 'see-board']],
  ['a leader, after the release', 'leader', { status: 'released', closed: true, isLeader: true }, ['see', 'see-board']],
] as const)('%s', (_who, standing, facts, expected) => {
  expect(allowed(standing, facts)).toEqual(expected);
});
