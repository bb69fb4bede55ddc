import { askedTogether } from './asked-together.js';
import { isShared } from './shared-answer.js';

const soon = () => new Promise((resolve) => setImmediate(resolve));

/** A slow place that counts how often it is asked; each answer is the number of its question. */
const slowPlace = () => {
  const waiting: (() => void)[] = [];
  const asked: string[] = [];
  const ask = askedTogether(async (question: string) => {
    asked.push(question);
    const number = asked.length;
    await new Promise<void>((resolve) => waiting.push(resolve));
    return number;
  });
  const answer = async (): Promise<void> => {
    waiting.shift()?.();
    await soon();
    await soon();
  };
  return { ask, asked, answer };
};

describe('the same question of several', () => {
  it('is asked once more for all who came while it was under way', async () => {
    const { ask, asked, answer } = slowPlace();
    const first = ask('board', 'a');
    await soon();
    const later = [ask('board', 'b'), ask('board', 'c')];
    await answer();
    await answer();
    expect([await first, await Promise.all(later), asked]).toEqual([1, [2, 2], ['a', 'b']]);
  });

  it('does not wait for another question', async () => {
    const { ask, asked, answer } = slowPlace();
    const both = [ask('one', 'a'), ask('other', 'b')];
    await soon();
    expect(asked).toEqual(['a', 'b']);
    await answer();
    await answer();
    expect(await Promise.all(both)).toEqual([1, 2]);
  });

  it('is found anew for whoever comes afterwards', async () => {
    const { ask, answer } = slowPlace();
    const first = ask('board', 'a');
    await soon();
    await answer();
    expect(await first).toBe(1);
    const second = ask('board', 'a');
    await soon();
    await answer();
    expect(await second).toBe(2);
  });

  it('is known to be shared where several hold it, and only there', async () => {
    const ask = askedTogether(async (question: string) => ({ question }));
    const [first, second] = await Promise.all([ask('board', 'a'), ask('board', 'b')]);
    expect([first === second, isShared(first), isShared(await ask('board', 'c'))]).toEqual([true, true, false]);
  });
});
