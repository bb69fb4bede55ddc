import 'reflect-metadata';
import { usualRules } from '@understudy/domain/mentoring/match-rules';
import { matchApart } from '../src/modules/mentoring/matching/match-apart.js';
import { drawnGroup } from '../src/modules/mentoring/matching/testing/drawn-group.js';
import { benchJob } from './matching-job.js';
import { report } from './percentiles.js';

const size = { mentees: 2000, mentors: 1000, mostPlaces: 4 };
const kinds = [
  ['as many as possible', usualRules],
  ['the best pairs', { ...usualRules, objective: 'score' as const }],
  [
    'stage a must, at most one of the own unit',
    { ...usualRules, musts: ['language', 'stage'] as const, sameUnitCap: 1 },
  ],
  ['half as many places as mentees', usualRules, { mostPlaces: 2 }],
] as const;

for (const [name, rules, other] of kinds) {
  const input = drawnGroup('bench', { ...size, ...other }, rules);
  const began = performance.now();
  const { pairs, considered, possible, rounds } = await matchApart(input);
  const value = (performance.now() - began) / 1000;
  report({
    name: `matching ${size.mentees} mentees with ${size.mentors} mentors, ${name}`,
    value,
    unit: 's',
    aim: 'below 10',
    met: value < 10,
    note: `${pairs.length} pairs, proven the best of ${possible} possible ones by looking at ${considered} in ${rounds} rounds`,
  });
}

await benchJob({ mentees: size.mentees, mentors: size.mentors });
