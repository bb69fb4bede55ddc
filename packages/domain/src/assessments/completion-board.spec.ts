import { completionBoard, type UnitProgress } from './completion-board.js';

const unit = (id: string, people: number, submitted: number): UnitProgress => ({
  id,
  people,
  asked: people * 8,
  submitted,
});

describe('the completion board', () => {
  it('counts answers in steps of five, so that nobody is seen answering', () => {
    const looks = [10, 11, 14, 15].map((submitted) => completionBoard([unit('a', 6, submitted)], 5));
    expect(looks.map(({ rows }) => rows[0]?.submittedAtLeast)).toEqual([10, 10, 10, 15]);
    expect(looks.map(({ total }) => total.submittedAtLeast)).toEqual([10, 10, 10, 15]);
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

  it('says nothing of a campaign about few', () => {
    const { total, rows } = completionBoard([unit('a', 4, 20)], 5);
    expect(rows[0]).toEqual({ id: 'a', people: 4, asked: null, submittedAtLeast: null });
    expect(total).toEqual({ id: 'total', people: 4, asked: null, submittedAtLeast: null });
  });

  it('of a campaign that nobody is in is empty', () => {
    expect(completionBoard([], 5)).toMatchObject({ total: { people: 0, asked: null }, rows: [] });
  });
});
