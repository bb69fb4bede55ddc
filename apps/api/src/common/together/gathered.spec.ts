import { gathered } from './gathered.js';

/** A place to ask whose answers come when the test says so. */
const slowPlace = () => {
  const questions: { keys: readonly string[]; answer: () => void; fail: () => void }[] = [];
  const asked = gathered(
    (keys: readonly string[]) =>
      new Promise<string[]>((resolve, reject) => {
        const answer = (): void => resolve(keys.map((key) => key.toUpperCase()));
        questions.push({ keys, answer, fail: () => reject(new Error('lost')) });
      }),
  );
  return { asked, questions };
};

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('questions that gather', () => {
  it('asks at once for the first, and in one question for those who come meanwhile', async () => {
    const { asked, questions } = slowPlace();
    const first = asked.load('a');
    await soon();
    const later = [asked.load('b'), asked.load('c'), asked.load('b')];
    await soon();
    expect(questions.map(({ keys }) => keys)).toEqual([['a']]);
    questions[0]?.answer();
    expect(await first).toBe('A');
    await soon();
    expect(questions.map(({ keys }) => keys)).toEqual([['a'], ['b', 'c', 'b']]);
    questions[1]?.answer();
    expect(await Promise.all(later)).toEqual(['B', 'C', 'B']);
  });

  it('asks anew for what was asked before', async () => {
    const { asked, questions } = slowPlace();
    for (const _time of [1, 2]) {
      const answer = asked.load('a');
      await soon();
      questions.at(-1)?.answer();
      await answer;
    }
    expect(questions).toHaveLength(2);
  });

  it('fails those who asked together, and goes on with the next', async () => {
    const { asked, questions } = slowPlace();
    const lost = expect(asked.load('a')).rejects.toThrow('lost');
    await soon();
    const next = asked.load('b');
    questions[0]?.fail();
    await lost;
    await soon();
    questions[1]?.answer();
    expect(await next).toBe('B');
  });
});
