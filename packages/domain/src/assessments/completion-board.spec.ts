import { completionBoard, type UnitProgress, withoutKept } from './completion-board.js';

/** Where nobody is asked twice, unless something else is said. */
const unit = (id: string, people: number, submitted: number, about: Partial<UnitProgress> = {}): UnitProgress => ({
  ...{ id, people, asked: people * 8, submitted, named: 0 },
  ...inConfidence(new Array<number>(people * 8).fill(1)),
  ...about,
});

/** How often each is asked in confidence, the most asked first. */
const inConfidence = (mostAsked: readonly number[]) => ({
  askedInConfidence: mostAsked.reduce((all, times) => all + times, 0),
  mostAsked: mostAsked.slice(0, 50),
});

describe('the completion board', () => {
  it('counts answers in steps of five, so that nobody is seen answering', () => {
    const looks = [10, 11, 14, 15].map((submitted) => completionBoard([unit('a', 6, submitted)], 5));
    expect(looks.map(({ rows }) => rows[0]?.submittedAtLeast)).toEqual([10, 10, 10, 15]);
    expect(looks.map(({ total }) => total.submittedAtLeast)).toEqual([10, 10, 10, 15]);
  });

  it('counts those under a name one by one, and those in confidence no further than without any five who are asked', () => {
    const of = (mostAsked: readonly number[], submitted = 14) =>
      completionBoard([unit('a', 6, submitted, { named: 3, ...inConfidence(mostAsked) })], 5).total.submittedAtLeast;
    const once = (people: number) => new Array<number>(people).fill(1);
    expect([of([3, 3, 3, 2]), of(once(11)), of(once(14)), of(once(15))]).toEqual([3, 8, 8, 13]);
    // Four who are asked once, and one who is asked about five people: the fifth answer would be theirs.
    expect([8, 9, 12].map((submitted) => of([5, ...once(4)], submitted))).toEqual([3, 3, 3]);
    expect([8, 9, 13, 17].map((submitted) => of([5, ...once(9)], submitted))).toEqual([8, 8, 8, 8]);
  });

  it('takes steps as large as the smallest group that may be told of', () => {
    expect(completionBoard([unit('a', 9, 13)], 7).total.submittedAtLeast).toBe(7);
  });

  it('says nothing of units in which somebody could be recognised, nor of what would give them away', () => {
    const { total, rows } = completionBoard([unit('large', 20, 30), unit('middle', 6, 12), unit('small', 2, 3)], 5);
    expect(rows.map(({ id, asked }) => [id, asked])).toEqual([
      ['large', 160],
      ['middle', null],
      ['small', null],
    ]);
    expect(total).toEqual({ id: 'total', people: 28, asked: 224, submittedAtLeast: 45 });
  });

  it('says no more by the whole than by its parts: hidden units are counted by themselves', () => {
    const beside = (shown: number, hidden: number) =>
      completionBoard([unit('shown', 20, shown), unit('a', 3, hidden), unit('b', 3, hidden)], 5).total;
    // Four of the shown and two of the hidden would be a step together, and tell that somebody hidden has answered.
    expect([beside(4, 1), beside(9, 2)].map(({ submittedAtLeast }) => submittedAtLeast)).toEqual([0, 5]);
  });

  it('counts of hidden units no further than without any five of all of them together', () => {
    const rest = (each: readonly number[]) => {
      const hidden = ['a', 'b'].map((id) => unit(id, 3, 5, inConfidence(each)));
      return completionBoard([unit('shown', 20, 0), ...hidden], 5).total.submittedAtLeast;
    };
    // The one may be the same in both, and the four others too.
    expect([rest([5, 1, 1, 1, 1]), rest([5, 1, 1, 1, 1, 1, 1, 1]), rest([1, 1, 1, 1, 1, 1, 1, 1])]).toEqual([0, 5, 5]);
  });

  it('leaves out for one reader what that reader is kept from, and nothing for others', () => {
    const board = completionBoard([unit('large', 20, 30, { named: 6 }), unit('other', 9, 5, { named: 2 })], 5);
    const own = withoutKept(board, { id: 'large', answers: 2 });
    const told = ({ total, rows }: typeof board) => [total, ...rows].map(({ submittedAtLeast }) => submittedAtLeast);
    expect([told(board), told(own), told(withoutKept(board, null))]).toEqual([
      [28, 26, 2],
      [26, 24, 2],
      [28, 26, 2],
    ]);
  });

  it('says nothing of a campaign about few', () => {
    const { total, rows } = completionBoard([unit('a', 4, 20)], 5);
    expect(rows[0]).toEqual({ id: 'a', people: 4, asked: null, submittedAtLeast: null });
    expect(total).toEqual({ id: 'total', people: 4, asked: null, submittedAtLeast: null });
  });

  it('of a campaign that nobody is in is empty', () => {
    expect(completionBoard([], 5)).toMatchObject({ total: { people: 0, asked: null }, rows: [] });
  });
});
