import { frameworkContent } from '@understudy/contracts/framework-content';
import fc from 'fast-check';
import { builtInContent } from '../built-in-framework/built-in-content.js';
import { builtInFramework } from '../built-in-framework/built-in-framework.js';
import { contentArbitrary, contentPairArbitrary } from '../testing/content-arbitrary.js';
import { applyChanges, contentChanges, mergeContents } from './content-change.js';

const content = builtInContent(builtInFramework, 'Leadership');

describe('the changes between two framework texts', () => {
  it('lead from the one to the other, whatever they are', () => {
    fc.assert(
      fc.property(contentPairArbitrary, ([before, after]) => {
        expect(applyChanges(contentChanges(before, after), before)).toEqual(after);
      }),
      { numRuns: 400 },
    );
  });

  it('are none between a text and itself', () => {
    fc.assert(fc.property(contentArbitrary, (text) => contentChanges(text, text).length === 0));
  });

  it('name what was added, removed, written anew and put in another order', () => {
    const [first, second, ...others] = content.skills;
    if (first === undefined || second === undefined) throw new Error('The built-in framework has skills.');
    const after = { ...content, skills: [second, { ...first, name: 'Reading together' }, ...others.slice(1)] };
    expect(
      contentChanges(content, after).map((change) => [
        change.kind,
        change.part,
        change.kind === 'changed' ? change.field : change.key,
      ]),
    ).toEqual([
      ['removed', 'skills', others[0]?.key],
      ['changed', 'skills', 'name'],
      ['reordered', 'skills', ''],
    ]);
  });
});

describe('two people who change one text at the same time', () => {
  const named = (name: string) => ({ ...content, name });
  const withStage = (key: string, coreFocus: string, text = content) => ({
    ...text,
    stages: text.stages.map((stage) => (stage.key === key ? { ...stage, coreFocus } : stage)),
  });

  it('both keep what they did where it fits together', () => {
    const merged = mergeContents(content, withStage('cto', 'Mine'), withStage('tech-lead', 'Theirs', named('Ours')));
    expect(merged).toEqual(withStage('cto', 'Mine', withStage('tech-lead', 'Theirs', named('Ours'))));
  });

  it.each([
    ['write the same field', withStage('cto', 'Mine'), withStage('cto', 'Theirs')],
    [
      'one removes what the other writes',
      withStage('cto', 'Mine'),
      { ...content, stages: content.stages.filter(({ key }) => key !== 'cto') },
    ],
  ])('must choose when they %s', (_what, mine, theirs) => {
    expect(mergeContents(content, mine, theirs)).toBeNull();
  });
});

it('accepts the built-in framework and everything generated as a text', () => {
  expect(frameworkContent.safeParse(content).success).toBe(true);
});
