import { nextOnTrack } from './next-stage.js';

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
