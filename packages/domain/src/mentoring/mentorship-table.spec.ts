import { actionsOf, decideBeginning, decideStep, endsOf, statesOf } from '../states/state-table.js';
import { mentorshipTable } from './mentorship-table.js';
import { mentoringRequestTable } from './request-table.js';

const roles = ['mentor', 'mentee', 'programme', 'product'] as const;
const everything = ['apart', 'no-other-offer', 'free-place'] as const;

/** Every step that is allowed, written down a second time: state, action, where it leads, by whom. */
const allowed = `
  proposed accept-as-mentor accepted-by-mentor mentor
  proposed accept-as-mentee accepted-by-mentee mentee
  proposed decline declined mentor,mentee
  proposed take-back withdrawn programme
  proposed lapse lapsed product
  proposed part parted product
  accepted-by-mentor accept-as-mentee active mentee
  accepted-by-mentor decline declined mentor,mentee
  accepted-by-mentor take-back withdrawn programme
  accepted-by-mentor lapse lapsed product
  accepted-by-mentor part parted product
  accepted-by-mentee accept-as-mentor active mentor
  accepted-by-mentee decline declined mentor,mentee
  accepted-by-mentee take-back withdrawn programme
  accepted-by-mentee lapse lapsed product
  accepted-by-mentee part parted product
  active pause paused mentor,mentee
  active complete completed mentor,mentee,product
  active withdraw withdrawn mentor,mentee
  active part parted product
  paused resume active mentor,mentee
  paused complete completed mentor,mentee,product
  paused withdraw withdrawn mentor,mentee
  paused part parted product`
  .trim()
  .split('\n')
  .map((line) => line.trim());

it('moves a mentorship in these ways, out of all that one can think of, and by nobody else', () => {
  const walked = statesOf(mentorshipTable).flatMap((state) =>
    actionsOf(mentorshipTable).flatMap((action) => {
      const decisions = roles.map((role) =>
        decideStep(mentorshipTable, state, action, { roles: [role], met: everything }),
      );
      const by = roles.filter((_, index) => 'to' in (decisions[index] ?? {}));
      const to = decisions.flatMap((decision) => ('to' in decision ? [decision.to] : []))[0];
      return by.length > 0 ? [`${state} ${action} ${to} ${by.join(',')}`] : [];
    }),
  );
  expect(walked.toSorted()).toEqual(allowed.toSorted());
  expect(endsOf(mentorshipTable)).toEqual(['completed', 'declined', 'lapsed', 'withdrawn', 'parted']);
});

it('starts with two people of different lines, one offer at a time, and never without a place', () => {
  const begin = (
    action: 'propose' | 'ask',
    role: (typeof roles)[number],
    met: readonly (typeof everything)[number][],
  ) => decideBeginning(mentorshipTable, action, { roles: [role], met });
  expect(begin('propose', 'programme', ['apart', 'no-other-offer'])).toEqual({ to: 'proposed' });
  expect(begin('propose', 'programme', ['no-other-offer'])).toEqual({ refused: 'unmet', missing: ['apart'] });
  expect(begin('propose', 'mentee', everything)).toEqual({ refused: 'not-yours' });
  expect(begin('ask', 'mentee', everything)).toEqual({ to: 'accepted-by-mentee' });
  expect(begin('ask', 'mentee', ['apart', 'free-place'])).toEqual({ refused: 'unmet', missing: ['no-other-offer'] });
  for (const [state, action, role] of [
    ['accepted-by-mentee', 'accept-as-mentor', 'mentor'],
    ['accepted-by-mentor', 'accept-as-mentee', 'mentee'],
  ] as const) {
    expect(decideStep(mentorshipTable, state, action, { roles: [role], met: ['apart'] })).toEqual({
      refused: 'unmet',
      missing: ['free-place'],
    });
  }
});

it('moves a request for a mentor in five ways, and never back once it has ended', () => {
  const walked = statesOf(mentoringRequestTable).flatMap((state) =>
    actionsOf(mentoringRequestTable).flatMap((action) =>
      (['mentee', 'product'] as const).flatMap((role) => {
        const decision = decideStep(mentoringRequestTable, state, action, { roles: [role] });
        return 'to' in decision ? [`${state} ${action} ${decision.to} ${role}`] : [];
      }),
    ),
  );
  expect(walked).toEqual([
    'waiting match matched product',
    'waiting withdraw withdrawn mentee',
    'matched return waiting product',
    'matched fulfil fulfilled product',
    'matched withdraw withdrawn mentee',
  ]);
  expect(endsOf(mentoringRequestTable)).toEqual(['fulfilled', 'withdrawn']);
});
