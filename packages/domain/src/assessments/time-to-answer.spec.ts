import { minutesToAnswer } from './time-to-answer.js';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const item = (kind: 'scale' | 'text', self: number, others: number, anchors: readonly number[]) => ({
  kind,
  selfWording: words(self),
  othersWording: words(others),
  anchors: anchors.map(words),
});

describe('the time an assessment takes', () => {
  it('is that of reading in the words for this rater and of answering', () => {
    const items = [item('scale', 30, 145, [40, 40, 40, 40, 40])];
    expect(minutesToAnswer(items, 'self')).toBe(2);
    expect(minutesToAnswer(Array.from({ length: 10 }, () => items).flat(), 'self')).toBe(11);
    expect(minutesToAnswer(Array.from({ length: 10 }, () => items).flat(), 'others')).toBe(16);
  });

  it('is nothing where nothing is left', () => {
    expect(minutesToAnswer([], 'self')).toBe(0);
  });
});
