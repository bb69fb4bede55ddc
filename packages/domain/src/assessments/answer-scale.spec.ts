import type { AnswerScale } from '@understudy/contracts/assessments-instruments';
import { anchorsOf, countOf, pointsOf } from './answer-scale.js';

const scale = (points: number, kind: AnswerScale['kind'] = 'agreement'): AnswerScale => ({
  kind,
  labels: Array.from({ length: points }, (_, level) => `Level ${level}`),
});

it('leaves the five levels of the product as they are', () => {
  expect([0, 1, 2, 3, 4].map((level) => countOf(level, undefined))).toEqual([0, 1, 2, 3, 4]);
  expect([0, 1, 2, 3, 4].map((level) => countOf(level, scale(5)))).toEqual([0, 1, 2, 3, 4]);
});

test.each([4, 5, 6])('counts %d levels from 0 to 4 by equal steps, in their order', (points) => {
  const counts = Array.from({ length: points }, (_, level) => countOf(level, scale(points)));
  expect([counts[0], counts.at(-1)]).toEqual([0, 4]);
  const steps = counts.slice(1).map((count, index) => count - (counts[index] ?? 0));
  for (const step of steps) expect(step).toBeCloseTo(4 / (points - 1), 12);
});

it('asks for anchors where levels show behaviour alone', () => {
  expect([undefined, scale(4, 'behaviour'), scale(6), scale(5, 'frequency')].map(anchorsOf)).toEqual([5, 4, 0, 0]);
  expect(pointsOf(scale(6))).toBe(6);
});
