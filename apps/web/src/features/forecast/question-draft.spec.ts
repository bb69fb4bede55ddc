import type { ForecastEstimate } from '@understudy/contracts/indicators-forecast';
import { emptyDraft, questionOf, withPreset } from './question-draft.js';

const estimate = (key: string, ordinal: number): ForecastEstimate => ({
  stage: { id: key, key, name: key, ordinal },
  people: 10,
  personMonths: 100,
  left: 0.01,
  promoted: 0.01,
  otherMoves: 0,
  went: 0,
  joined: 0.5,
  came: 0,
});
const estimates = [estimate('engineer', 1), estimate('manager', 2)];
const none = { attrition: [], hires: [], promotions: [], cohorts: [], leavings: [] };

it('asks nothing where nothing is filled in', () => {
  expect(questionOf(emptyDraft(estimates), estimates)).toEqual(none);
});

it('begins from a preset and leaves out what would change nothing', () => {
  const draft = emptyDraft(estimates);
  expect(questionOf(withPreset('no-hires', draft, estimates), estimates)).toEqual({
    ...none,
    hires: [
      { stageKey: 'engineer', perMonth: 0 },
      { stageKey: 'manager', perMonth: 0 },
    ],
  });
  expect(questionOf(withPreset('programme', withPreset('more-leave', draft, estimates), estimates), estimates)).toEqual(
    {
      ...none,
      cohorts: [{ stageKey: 'manager', people: 6, inMonths: 12 }],
    },
  );
});

it('promotes from the stage below', () => {
  const draft = emptyDraft(estimates);
  const stages = draft.stages.map((wish) => ({ ...wish, promotions: 0.5, factor: 1 }));
  expect(questionOf({ ...draft, stages, leavings: [{ person: null, inMonths: 3 }] }, estimates)).toEqual({
    ...none,
    promotions: [{ fromStageKey: 'engineer', toStageKey: 'manager', perMonth: 0.5 }],
  });
});
