import { roundStatus } from '@understudy/contracts/mentoring-rounds';
import { permissionsOf } from '@understudy/contracts/permissions';
import { mayWithRound, roundActions } from './round.policy.js';

it('gives admins what the state of a round allows, and nobody else anything', () => {
  const whole = (['admin', 'leader', 'member', 'mentor'] as const).map((who) => [
    who,
    ...roundStatus.options.map((status) =>
      roundActions
        .filter((action) =>
          mayWithRound({ permissions: new Set(permissionsOf[who]) }, action, { status, isAnybodyWithout: true }),
        )
        .join(' '),
    ),
  ]);
  expect(whole).toEqual([
    [
      'admin',
      'see change adjust match set-aside',
      'see',
      'see change adjust match publish set-aside',
      'see',
      'see match-again',
      'see',
    ],
    ['leader', '', '', '', '', '', ''],
    ['member', '', '', '', '', '', ''],
    ['mentor', '', '', '', '', '', ''],
  ]);
  const admin = { permissions: new Set(permissionsOf.admin) };
  expect(mayWithRound(admin, 'match-again', { status: 'published', isAnybodyWithout: false })).toBe(false);
});
