import { builtInContent } from '@understudy/domain/built-in-framework/built-in-content';
import { builtInFramework } from '@understudy/domain/built-in-framework/built-in-framework';
import { contentProblems } from '@understudy/domain/career-framework/content-problems';
import { withTechnicalTrack } from './technical-track.js';

const content = withTechnicalTrack(builtInContent(builtInFramework, 'Leadership'));

it('is a draft that could be published, with something left to write', () => {
  expect(contentProblems(content).map(({ key, problem, blocking }) => [key, problem, blocking])).toEqual([
    ['principal-engineer', 'no-derailer', false],
    ['principal-engineer', 'no-way-up', false],
  ]);
});
