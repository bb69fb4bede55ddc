import { actionsOf, decideBeginning, decideStep, endsOf, type StateTable, statesOf } from '../states/state-table.js';
import { type MentorProfileState, mentorProfileTable, profileActionTo, profileStatesFrom } from './profile-table.js';
import { mentoringSessionTable, sessionActionTo } from './session-table.js';

const roles = ['mentor', 'mentee', 'outsider', 'programme', 'product'] as const;

/** Every state with every action by everybody: what of it is allowed, and where it leads. */
const walk = (table: StateTable): string[] =>
  statesOf(table).flatMap((state) =>
    actionsOf(table).flatMap((action) => {
      const answers = roles.map((role) => decideStep(table, state, action, { roles: [role], met: ['begun'] }));
      const by = roles.filter((_, index) => 'to' in (answers[index] ?? {}));
      const to = answers.flatMap((answer) => ('to' in answer ? [answer.to] : []))[0];
      return by.length > 0 ? [`${state} ${action} ${to} ${by.join(',')}`] : [];
    }),
  );

it('moves a mentoring session in these ways, out of all that one can think of, and by nobody else', () => {
  expect(walk(mentoringSessionTable)).toEqual([
    'planned move planned mentor,mentee',
    'planned hold held mentor,mentee',
    'planned call-off called-off mentor,mentee,product',
  ]);
  expect(endsOf(mentoringSessionTable)).toEqual(['held', 'called-off']);
});

it('lets one of the two plan a mentoring session, and say that it was held once it has begun', () => {
  const begun = roles.filter(
    (role) => 'to' in decideBeginning<string, string, string, string>(mentoringSessionTable, 'plan', { roles: [role] }),
  );
  expect(begun).toEqual(['mentor', 'mentee']);
  expect(decideStep(mentoringSessionTable, 'planned', 'hold', { roles: ['mentor'] })).toEqual({
    refused: 'unmet',
    missing: ['begun'],
  });
  for (const to of statesOf(mentoringSessionTable)) {
    const decision = decideStep(mentoringSessionTable, 'planned', sessionActionTo[to], {
      roles: ['mentee'],
      met: ['begun'],
    });
    expect(decision).toEqual({ to });
  }
});

it('moves a mentor profile in these ways, out of all that one can think of, and by nobody else', () => {
  expect(walk(mentorProfileTable).toSorted()).toEqual(
    [
      'active change active mentor,outsider,programme',
      'active pause paused mentor,outsider',
      'active stop left mentor',
      'active end left programme,product',
      'paused change paused mentor,outsider,programme',
      'paused resume active mentor,outsider,product',
      'paused stop left mentor',
      'paused end left programme,product',
      'left change left mentor',
      'left return active mentor',
    ].toSorted(),
  );
  const begin = (action: 'offer' | 'invite') =>
    roles.filter(
      (role) => 'to' in decideBeginning<string, string, string, string>(mentorProfileTable, action, { roles: [role] }),
    );
  expect([begin('offer'), begin('invite')]).toEqual([['mentor'], ['programme']]);
});

it('lets whoever mentors choose among what they can come to, and no other state', () => {
  const states = statesOf(mentorProfileTable);
  const ways = (role: 'mentor' | 'outsider') =>
    states.map((from) => [from, ...profileStatesFrom(from, role)].join(' '));
  expect(ways('mentor')).toEqual(['active active paused left', 'paused active paused left', 'left active left']);
  expect(ways('outsider')).toEqual(['active active paused', 'paused active paused', 'left']);
  // An action that is allowed at all leads to the state that was asked for.
  const pairs = states.flatMap((from) => states.map((to): [MentorProfileState, MentorProfileState] => [from, to]));
  for (const [from, to] of pairs) {
    const decision = decideStep(mentorProfileTable, from, profileActionTo(from, to), { roles: ['mentor'] });
    expect('to' in decision ? decision.to : to).toBe(to);
  }
});
