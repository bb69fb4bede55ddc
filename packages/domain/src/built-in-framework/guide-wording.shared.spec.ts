import { describeShared, readShared } from '../testing/shared-files.js';
import { builtInFramework } from './built-in-framework.js';

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

describeShared('the wording of the built-in framework', () => {
  it(`shares no run of ${runLength} words with the guide`, () => {
    const guideRuns = new Set(runsOf(readShared('seeds/guide.txt')));
    expect(guideRuns.size).toBeGreaterThan(1000);
    expect(
      textsOf(builtInFramework)
        .flatMap(runsOf)
        .filter((run) => guideRuns.has(run)),
    ).toEqual([]);
  });
});
