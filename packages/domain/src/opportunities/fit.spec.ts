import { byFit, fitOf, type Learner, readGaps, writeGaps } from './fit.js';

const learner: Learner = {
  stageKey: 'tech-lead',
  targetStageKey: 'engineering-manager',
  gaps: [
    { skillKey: 'hiring', gap: 1, weight: 2 },
    { skillKey: 'one-to-ones', gap: 1.5, weight: 3 },
    { skillKey: 'guarding-scope', gap: 0, weight: 3 },
  ],
};

it('names the skills that are next to learn, the heaviest gap first, and never one without a gap', () => {
  const fit = fitOf(learner, { stageKey: 'tech-lead', skillKeys: ['guarding-scope', 'hiring', 'one-to-ones'] });
  expect(fit).toEqual({ target: false, skillKeys: ['one-to-ones', 'hiring'], weight: 6.5 });
});

it('fits somebody who has never been assessed by where they are heading alone', () => {
  const unrated = { ...learner, gaps: [] };
  expect(fitOf(unrated, { stageKey: 'engineering-manager', skillKeys: ['hiring'] })).toEqual({
    target: true,
    skillKeys: [],
    weight: 2,
  });
});

it('says nothing where nothing speaks for it', () => {
  expect(fitOf(learner, { stageKey: 'cto', skillKeys: ['industry-leadership'] })).toBeNull();
  const aimless = { stageKey: null, targetStageKey: null, gaps: [] };
  expect(fitOf(aimless, { stageKey: 'cto', skillKeys: ['hiring'] })).toBeNull();
});

it('puts what fits best first, leaves out the rest, and keeps the order of equals', () => {
  const offered = [
    { id: 'far', stageKey: 'cto', skillKeys: ['industry-leadership'] },
    { id: 'hiring', stageKey: 'tech-lead', skillKeys: ['hiring'] },
    { id: 'target', stageKey: 'engineering-manager', skillKeys: [] },
    { id: 'both', stageKey: 'engineering-manager', skillKeys: ['one-to-ones'] },
  ];
  expect(byFit(learner, offered).map(({ offered: { id } }) => id)).toEqual(['both', 'hiring', 'target']);
});

it('writes what is next to learn so that an address carries it, and reads nothing else out of one', () => {
  expect(writeGaps(learner)).toBe('hiring:2,one-to-ones:4.5');
  expect(readGaps(writeGaps(learner))).toEqual([
    { skillKey: 'hiring', weight: 2 },
    { skillKey: 'one-to-ones', weight: 4.5 },
  ]);
  expect(readGaps('hiring:x,,:4,one-to-ones:-1,a:Infinity,b:1000')).toEqual([]);
  expect(readGaps(undefined)).toEqual([]);
});
