import type { SetupStep } from '@understudy/contracts/organisations';
import { nextStepOf } from './next-step.js';

const step = (key: SetupStep['key'], done: boolean, count = 0, total: number | null = null): SetupStep => ({
  key,
  done,
  count,
  total,
});
const titles = (count: number) => step('map-titles', count === 14, count, 14);

it('is the first step that is not done', () => {
  expect(nextStepOf([step('import-people', true, 9), titles(2), step('invite', false)])).toBe('map-titles');
  expect(nextStepOf([step('import-people', true, 9), titles(14), step('invite', false)])).toBe('invite');
});

it('is not the one of which nearly all is done, unless nothing else is left', () => {
  expect(nextStepOf([titles(13), step('invite', false)])).toBe('invite');
  expect(nextStepOf([titles(13), step('invite', true, 3)])).toBe('map-titles');
});

it('is none once everything is done', () => {
  expect(nextStepOf([titles(14), step('invite', true, 3)])).toBeUndefined();
});
