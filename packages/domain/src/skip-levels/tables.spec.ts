import { actionsOf, decideBeginning, decideStep, endsOf, type StateTable, statesOf } from '../states/state-table.js';
import { skipLevelSeasonTable } from './season-table.js';
import { skipLevelTalkTable } from './talk-table.js';

const roles = ['leader', 'person', 'product'] as const;
const everything = ['ahead', 'begun', 'free-time', 'line-below', 'no-other-season'];

const walk = (table: StateTable): string[] =>
  statesOf(table).flatMap((state) =>
    actionsOf(table).flatMap((action) => {
      const answers = roles.map((role) => decideStep(table, state, action, { roles: [role], met: everything }));
      const by = roles.filter((_, index) => 'to' in (answers[index] ?? {}));
      const to = answers.flatMap((answer) => ('to' in answer ? [answer.to] : []))[0];
      return by.length > 0 ? [`${state} ${action} ${to} ${by.join(',')}`] : [];
    }),
  );

it('moves a talk in these ways, out of all that one can think of, and by nobody else', () => {
  expect(walk(skipLevelTalkTable).toSorted()).toEqual(
    [
      'proposed accept agreed person',
      'proposed choose-time agreed person',
      'proposed suggest proposed leader',
      'proposed decline declined person',
      'proposed cancel cancelled leader,product',
      'proposed lapse lapsed product',
      'proposed end ended product',
      'agreed choose-time agreed person',
      'agreed suggest proposed leader',
      'agreed decline declined person',
      'agreed cancel cancelled leader,product',
      'agreed hold held leader,person',
      'agreed miss missed leader,person',
      'agreed end ended product',
      'declined choose-time agreed person',
      'missed choose-time agreed person',
      'missed suggest proposed leader',
      'lapsed choose-time agreed person',
      'lapsed suggest proposed leader',
      'cancelled suggest proposed leader',
    ].toSorted(),
  );
  expect(endsOf(skipLevelTalkTable)).toEqual(['held', 'ended']);
});

it('takes a yes only while its time is ahead, and what was held only once it has begun', () => {
  const decide = (state: 'proposed' | 'agreed', action: 'accept' | 'hold' | 'suggest', role: 'person' | 'leader') =>
    decideStep(skipLevelTalkTable, state, action, { roles: [role] });
  expect(decide('proposed', 'accept', 'person')).toEqual({ refused: 'unmet', missing: ['ahead'] });
  expect(decide('agreed', 'hold', 'leader')).toEqual({ refused: 'unmet', missing: ['begun'] });
  expect(decide('agreed', 'suggest', 'leader')).toEqual({ refused: 'unmet', missing: ['free-time'] });
});

it('has one season at a time, of a leader with somebody two levels below, and closes it once', () => {
  expect(walk(skipLevelSeasonTable)).toEqual(['running close closed leader,product']);
  const begin = (met: ('line-below' | 'no-other-season')[]) =>
    decideBeginning(skipLevelSeasonTable, 'plan', { roles: ['leader'], met });
  expect(begin(['line-below', 'no-other-season'])).toEqual({ to: 'running' });
  expect(begin(['line-below'])).toEqual({ refused: 'unmet', missing: ['no-other-season'] });
});
