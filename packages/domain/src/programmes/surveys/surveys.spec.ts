import { walkTable, writtenSteps } from '../../testing/walk-table.js';
import { releaseSurvey, surveyThreshold } from './release-survey.js';
import { surveyTable } from './survey-table.js';

it('moves a survey in these ways, and in no other', () => {
  expect(walkTable(surveyTable)).toEqual(
    writtenSteps(`
      planned open open admin,facilitator,product
      planned drop dropped admin,facilitator,product
      open close closed admin,facilitator,product`),
  );
});

const answers = (levels: number[], notes: string[]) =>
  releaseSurvey(
    [
      { key: 'useful', levels, notes: [] },
      { key: 'keep', levels: [], notes },
    ],
    5,
    levels.length,
  );

it('shows a question once enough have answered that very question, and words in no order of theirs', () => {
  const five = answers([4, 3, 3, 2, 1], ['b', 'd', 'a', 'e', 'c']);
  expect(five.items[0]).toEqual({ key: 'useful', state: 'shown', mean: 2.6, raters: '5-9' });
  expect(five.notes[0]).toEqual({ key: 'keep', state: 'shown', notes: ['a', 'b', 'c', 'd', 'e'] });
  const four = answers([4, 3, 3, 2], ['b', 'd', 'a', 'e']);
  expect(four.items[0]).toEqual({ key: 'useful', state: 'too-few', mean: null, raters: null });
  expect(four.notes[0]).toEqual({ key: 'keep', state: 'too-few', notes: [] });
  expect(four.items[1]).toMatchObject({ key: 'pace', state: 'no-answer' });
});

it('never asks for fewer than the rule of answers without a name', () => {
  expect([1, 4, 5, 8].map(surveyThreshold)).toEqual([4, 4, 5, 8]);
});
