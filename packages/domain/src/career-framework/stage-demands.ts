import type { FrameworkContent } from '@understudy/contracts/framework-content';
import { contentChanges } from './content-change.js';

/** How much a stage that stays asks differently: skills in which it asks for more, for less, or weighs them anew, and other texts. */
export type StageDemands = {
  readonly more: number;
  readonly less: number;
  readonly weighed: number;
  readonly texts: number;
};

type Expectation = FrameworkContent['expectations'][number];

/** The stages of a draft that ask for something else than those of the same key in the version that holds, by key. */
export const changedDemands = (published: FrameworkContent, draft: FrameworkContent): Map<string, StageDemands> => {
  const found = new Map<string, StageDemands>();
  for (const { key } of draft.stages) {
    if (!published.stages.some((stage) => stage.key === key)) continue;
    const [before, after] = [published, draft].map(
      ({ expectations }) =>
        new Map(expectations.filter(({ stageKey }) => stageKey === key).map((one) => [one.skillKey, one])),
    );
    const demands = { ...compared(before ?? new Map(), after ?? new Map()), texts: textsOf(published, draft, key) };
    if (Object.values(demands).some((count) => count > 0)) found.set(key, demands);
  }
  return found;
};

const compared = (
  before: ReadonlyMap<string, Expectation>,
  after: ReadonlyMap<string, Expectation>,
): Omit<StageDemands, 'texts'> => {
  const demands = { more: 0, less: 0, weighed: 0 };
  for (const skillKey of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(skillKey), after.get(skillKey)];
    const raised = (now?.level ?? -1) - (old?.level ?? -1);
    if (raised > 0) demands.more += 1;
    else if (raised < 0) demands.less += 1;
    else if (old?.weight !== now?.weight) demands.weighed += 1;
  }
  return demands;
};

/** What a stage says of itself and of what makes people fail there, beside its name. */
const textsOf = (published: FrameworkContent, draft: FrameworkContent, stageKey: string): number =>
  contentChanges(published, draft).filter(
    (change) =>
      (change.part === 'stages' && change.key === stageKey && change.kind === 'changed' && change.field !== 'name') ||
      (change.part === 'derailers' && change.key.startsWith(`${stageKey} `)),
  ).length;
