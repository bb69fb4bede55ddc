import { builtInContent } from '@understudy/domain/built-in-framework/built-in-content';
import { builtInFramework } from '@understudy/domain/built-in-framework/built-in-framework';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { refuseMisplaced, refuseUnready } from './publication-rules.js';

const content = builtInContent(builtInFramework, 'Leadership');
const [lowest, next] = content.stages;

const refusalOf = (decide: () => void): Pick<ProblemError, 'code' | 'said'> | null => {
  try {
    decide();
    return null;
  } catch (error) {
    if (error instanceof ProblemError) return { code: error.code, said: error.said };
    throw error;
  }
};

const renamed = { ...content, name: 'A name of our own' };
const draft = { content: renamed, publishedContent: content, publishedNumber: 3 };

describe('a refused publication is said by a code and the names of stages', () => {
  it('lets a finished draft pass', () => {
    expect(refusalOf(() => refuseUnready(draft, {}, content.stages, []))).toBeNull();
  });

  it('when nothing was changed', () => {
    expect(refusalOf(() => refuseUnready({ ...draft, content }, {}, content.stages, []))).toEqual({
      code: 'conflict',
      said: { code: 'draft-unchanged', values: { version: 3 } },
    });
  });

  it('when something essential is missing', () => {
    const unfinished = { ...content, stages: content.stages.map((stage) => ({ ...stage, name: '' })) };
    expect(refusalOf(() => refuseUnready({ ...draft, content: unfinished }, {}, content.stages, []))).toEqual({
      code: 'invalid-input',
      said: { code: 'draft-unfinished', values: {} },
    });
  });

  it('when nobody has chosen where the people of a dropped stage go', () => {
    if (lowest === undefined) throw new Error('The framework has no stage.');
    const before = { ...content, stages: [...content.stages, { ...lowest, key: 'apprentice', name: 'Apprentice' }] };
    expect(
      refusalOf(() => refuseUnready({ ...draft, content, publishedContent: before }, {}, before.stages, [])),
    ).toEqual({
      code: 'invalid-input',
      said: { code: 'stages-undecided', values: { stages: ['Apprentice'] } },
    });
  });

  it('when somebody who was to go elsewhere is not at the stage, or it stays, or the other one is unknown', () => {
    if (next === undefined) throw new Error('The framework has too few stages.');
    const send = (stageKey: string, toKey: string | null) =>
      refusalOf(() =>
        refuseMisplaced(draft, [{ personId: 'ida', stageKey, toKey }], ['ida apprentice', `ida ${next.key}`]),
      );
    expect(send('apprentice', next.key)).toBeNull();
    expect(send('apprentice', null)).toBeNull();
    const refused = { code: 'invalid-input', said: { code: 'people-elsewhere', values: {} } };
    expect([send('trainee', null), send(next.key, null), send('apprentice', 'trainee')]).toEqual([
      refused,
      refused,
      refused,
    ]);
  });

  it('when the new order would read a recorded move differently', () => {
    if (lowest === undefined || next === undefined) throw new Error('The framework has too few stages.');
    const before = content.stages.map((stage) => ({ ...stage, ordinal: 10 - stage.ordinal }));
    const moves = [{ fromKey: lowest.key, toKey: next.key, people: 3 }];
    expect(refusalOf(() => refuseUnready(draft, {}, before, moves))).toEqual({
      code: 'conflict',
      said: { code: 'moves-contradicted', values: { from: lowest.name, to: next.name } },
    });
  });
});
