import { describeShared, readShared } from '../../testing/shared-files.js';
import { builtInReadiness } from './built-in-readiness.js';

const runLength = 8;

const runsOf = (text: string): readonly string[] => {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength).join(' '));
};

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

describeShared('the wording of the readiness assessment', () => {
  it(`shares no run of ${runLength} words with the guide`, () => {
    const guideRuns = new Set(runsOf(readShared('seeds/guide.txt')));
    const runs = textsOf(builtInReadiness('en-GB')).flatMap(runsOf);
    expect(runs.filter((run) => guideRuns.has(run))).toEqual([]);
  });
});
