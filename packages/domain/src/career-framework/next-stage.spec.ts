import { isLeadershipStage } from './leadership-stage.js';
import { isNextAbove, nextOnTrack } from './next-stage.js';

const stage = (key: string, track: string, ordinal: number) => ({ key, track, ordinal });
const stages = [
  stage('director', 'leadership', 5),
  stage('manager', 'leadership', 3),
  stage('principal', 'staff', 4),
  stage('staff', 'staff', 2),
  stage('engineer', 'leadership', 1),
];
const nextOf = (key: string | null | undefined) => nextOnTrack(stages, key)?.key ?? null;

describe('the next stage', () => {
  it('is on the same track, over the gaps that other tracks leave', () => {
    expect(['engineer', 'manager', 'staff'].map(nextOf)).toEqual(['manager', 'director', 'principal']);
  });

  it('is none at the top of a track, though other tracks go higher', () => {
    expect(['principal', 'director'].map(nextOf)).toEqual([null, null]);
  });

  it('is none for whoever has no stage, or one that the framework does not have any more', () => {
    expect([null, undefined, 'captain'].map(nextOf)).toEqual([null, null, null]);
  });
});

describe('a next stage above another', () => {
  it('stands on any track, with nothing of its own track between', () => {
    const above = (from: string) => {
      const here = stages.find(({ key }) => key === from) ?? stage(from, '', 0);
      return stages.filter((one) => isNextAbove(one, here, stages)).map(({ key }) => key);
    };
    expect(above('engineer')).toEqual(['manager', 'staff']);
    expect(above('manager')).toEqual(['director', 'principal']);
    expect(above('director')).toEqual([]);
  });
});

describe('a stage of leadership', () => {
  const leading = (ladder: typeof stages) =>
    ladder.filter((one) => isLeadershipStage(one, ladder)).map(({ key }) => key);

  it('is above the lowest, on a track on which people are known to lead', () => {
    const known = [...stages, stage('engineering-manager', 'leadership', 2), stage('lead', 'leadership', 1)];
    expect(leading(known)).toEqual(['director', 'manager', 'engineering-manager']);
  });

  it('is every one above the lowest where nobody is known to lead', () => {
    expect(leading(stages)).toEqual(['director', 'manager', 'principal', 'staff']);
  });
});
