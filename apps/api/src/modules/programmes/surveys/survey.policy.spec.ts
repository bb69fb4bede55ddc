import { permissionsOf } from '@understudy/contracts/permissions';
import { surveyState } from '@understudy/contracts/programmes-surveys';
import { resultSight, seesSurvey } from './survey.policy.js';

const member = { isAdmin: false, permissions: new Set(permissionsOf.member) };
const admin = { isAdmin: true, permissions: new Set(permissionsOf.admin) };
const nobody = { isFacilitator: false, isSponsor: false, isAdviser: false, mine: 'not-asked' as const };

it('shows a survey to those who run it and were asked, its results at the end, and figures alone to sponsor and adviser', () => {
  const askers = {
    admin: [admin, nobody],
    facilitator: [member, { ...nobody, isFacilitator: true }],
    asked: [member, { ...nobody, mine: 'asked' as const }],
    sponsor: [member, { ...nobody, isSponsor: true }],
    adviser: [member, { ...nobody, isAdviser: true }],
    colleague: [member, nobody],
  } as const;
  const whole = Object.entries(askers).map(([name, [actor, facts]]) => [
    name,
    ...surveyState.options.map((state) =>
      seesSurvey(actor, { ...facts, state }) ? resultSight(actor, { ...facts, state }) : '-',
    ),
  ]);
  expect(whole).toEqual([
    ['admin', 'none', 'none', 'all', 'none'],
    ['facilitator', 'none', 'none', 'all', 'none'],
    ['asked', 'none', 'none', 'all', 'none'],
    ['sponsor', '-', '-', 'figures', '-'],
    ['adviser', '-', '-', 'figures', '-'],
    ['colleague', '-', '-', '-', '-'],
  ]);
});
