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
