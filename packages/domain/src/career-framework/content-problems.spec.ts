import type { FrameworkContent } from '@understudy/contracts/framework-content';
import { builtInContent } from '../built-in-framework/built-in-content.js';
import { builtInFramework } from '../built-in-framework/built-in-framework.js';
import { contentProblems } from './content-problems.js';

const content = builtInContent(builtInFramework, 'Leadership');
const summary = (text: FrameworkContent) =>
  contentProblems(text).map(({ part, key, field, problem, blocking }) =>
    [blocking ? 'must' : 'could', part, key, field, problem].filter((word) => word !== null).join(' '),
  );
const withStage = (key: string, changes: Partial<FrameworkContent['stages'][number]>): FrameworkContent => ({
  ...content,
  stages: content.stages.map((stage) => (stage.key === key ? { ...stage, ...changes } : stage)),
});

describe('what a framework is missing', () => {
  it('is nothing in the built-in one', () => {
    expect(summary(content)).toEqual([]);
  });

  it('is everything in an empty one', () => {
    const empty: FrameworkContent = {
      name: '',
      description: '',
      notes: '',
      tracks: [],
      stages: [],
      skills: [],
      expectations: [],
      transitions: [],
    };
    expect(summary(empty)).toEqual([
      'must framework  name missing',
      'must framework  stages nothing',
      'must framework  skills nothing',
    ]);
  });

  it.each([
    ['a name', withStage('cto', { name: ' ' }), ['must stages cto name missing']],
    ['a focus', withStage('cto', { coreFocus: '' }), ['could stages cto coreFocus missing']],
    ['a track', withStage('cto', { track: 'staff' }), ['must stages cto track unknown-track']],
    [
      'a step of its own in its track',
      withStage('cto', { ordinal: 5 }),
      ['must stages vp-of-engineering ordinal same-step-in-track', 'must stages cto ordinal same-step-in-track'],
    ],
    ['derailers', withStage('cto', { derailers: [] }), ['could stages cto no-derailer']],
  ])('names a stage without %s', (_what, text, expected) => {
    expect(summary(text)).toEqual(expected);
  });

  it('lets parallel stages of different tracks share a step', () => {
    const [, lead] = content.stages;
    if (lead === undefined) throw new Error('There is a second stage.');
    const staff = { ...lead, key: 'staff-engineer', name: 'Staff engineer', track: 'technical' };
    const text = {
      ...content,
      tracks: [...content.tracks, { key: 'technical', name: 'Technical' }],
      stages: [...content.stages, staff],
    };
    expect(summary(text)).toEqual([
      'could stages staff-engineer no-expectations',
      'could stages staff-engineer no-way-up',
    ]);
  });

  it('names what points nowhere after a stage was taken away', () => {
    const text = { ...content, stages: content.stages.filter(({ key }) => key !== 'cto') };
    const found = summary(text);
    expect(found).toContain('must skills strategic-vision homeStageKey unknown-stage');
    expect(found).toContain('must transitions vp-of-engineering cto unknown-stage');
    expect(found.some((one) => one.startsWith('must expectations cto '))).toBe(true);
  });
});
