import 'reflect-metadata';
import { effectiveBenchOf } from '@understudy/domain/indicators/bench-strength';
import type { HeldRole } from '@understudy/domain/indicators/held-role';
import { stressTest } from '@understudy/domain/indicators/stress-test';
import { vacancyChains } from '@understudy/domain/indicators/vacancy-chains';
import { maximumMatching } from '@understudy/domain/matching/maximum-matching';
import { drawnBench } from './drawn-bench.js';
import { median, report } from './percentiles.js';

const size = { roles: 500, candidates: 5000 };
const most = 10;
const rounds = 5;

const seconds = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
};

const medianOf = (work: () => unknown): number => median(Array.from({ length: rounds }, () => seconds(work)));

/** The plain way to the first step of the test alone: one person less, and all matched anew, for everybody in turn. */
const oneByOne = (roles: readonly HeldRole[], people: readonly string[]): number => {
  let worst = 0;
  for (const gone of people) {
    const graph = new Map(
      roles.map(({ roleId, successors }) => [
        roleId,
        successors.map(({ personId }) => personId).filter((personId) => personId !== gone),
      ]),
    );
    worst = Math.max(worst, roles.length - maximumMatching(graph).rightOfLeft.size);
  }
  return worst;
};

const held = drawnBench(1, size);
const bench = held.map((role) => ({ ...role, incumbentId: null }));
const people = [...new Set(bench.flatMap(({ successors }) => successors.map(({ personId }) => personId)))];
const nominations = bench.reduce((sum, { successors }) => sum + successors.length, 0);

const tested = stressTest(bench, most);
const exact = tested.cases.filter(({ worst }) => worst.atLeast === worst.atMost).length;
const whole = medianOf(() => [effectiveBenchOf(bench), stressTest(bench, most)]);
report({
  name: `effective bench and stress test up to ${most} leaving, ${size.roles} roles, ${people.length} candidates`,
  value: whole,
  unit: 's',
  aim: 'below 1',
  met: whole < 1,
  note: `${nominations} nominations; worst case exact for ${exact} of ${most}, else bounded; averages of 4,000 choices`,
});

const sample = 100;
const plain = (seconds(() => oneByOne(bench, people.slice(0, sample))) / sample) * people.length;
report({
  name: 'the worst of one leaving, all matched anew for each candidate',
  value: plain,
  unit: 's',
  note: `reckoned from ${sample} candidates; for one of ${most} numbers, and without averages`,
});

const withHolders = medianOf(() => stressTest(held, most));
report({
  name: 'the same stress test with those who hold the roles among those who leave',
  value: withHolders,
  unit: 's',
  aim: 'below 1',
  met: withHolders < 1,
});

const leaving = new Set(stressTest(held, most).cases.at(-1)?.example);
const chains = medianOf(() => vacancyChains(held, leaving));
report({
  name: `vacancy chains where the ${most} whose leaving hurts most leave`,
  value: chains,
  unit: 's',
  note: `${vacancyChains(held, leaving).length} roles open at first`,
});
