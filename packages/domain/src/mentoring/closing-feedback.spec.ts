import { closingFeedback } from './closing-feedback.js';

const answer = (fit: number, again = true) => ({ fit, worth: 5, again });

it('shows nothing of a small group, and the means of a large one', () => {
  const four = [answer(1), answer(2), answer(3), answer(4, false)];
  expect(closingFeedback(four, 5)).toEqual({ fit: null, worth: null, again: null });
  expect(closingFeedback([...four, answer(5)], 5)).toEqual({
    fit: { mean: 3, answers: 5 },
    worth: { mean: 5, answers: 5 },
    again: { mean: 0.8, answers: 5 },
  });
});

it('changes only when a whole group has been added, so that no single answer shows in the difference', () => {
  const answers = Array.from({ length: 23 }, (_, index) => answer((index % 5) + 1, index % 2 === 0));
  const shown = answers.map((_, index) => JSON.stringify(closingFeedback(answers.slice(0, index + 1), 5)));
  const changes = shown.flatMap((figure, index) => (figure === (shown[index - 1] ?? shown[0]) ? [] : [index + 1]));
  expect(changes).toEqual([5, 10, 15, 20]);
});

it('differs between any two days by no fewer people than the threshold, and under two thresholds by no fewer than the lower', () => {
  const answers = Array.from({ length: 200 }, (_, index) => answer((index % 5) + 1));
  const sizes = (threshold: number) =>
    answers.map((_, index) => closingFeedback(answers.slice(0, index + 1), threshold).fit?.answers ?? 0);
  for (const threshold of [5, 6, 7, 10, 11, 20, 33, 50]) {
    const shown = [...new Set(sizes(threshold))];
    expect(shown.length).toBeGreaterThan(2);
    for (const lower of [5, 8, 12, 50].filter((one) => one <= threshold)) {
      const both = [...new Set([...shown, ...sizes(lower)])].toSorted((one, other) => one - other);
      const least = Math.min(...both.slice(1).map((size, place) => size - (both[place] ?? 0)));
      expect(least).toBeGreaterThanOrEqual(lower);
    }
    expect(Math.min(...shown.slice(1).map((size, place) => size - (shown[place] ?? 0)))).toBeGreaterThanOrEqual(
      threshold,
    );
  }
});
