import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { getBenchStress, listBenchPeople, listVacancyChains } from '@understudy/contracts/indicators-bench';

export const ada = { id: '018f2c6e-0000-7000-8000-0000000000a1', name: 'Ada Quill' };
export const ben = { id: '018f2c6e-0000-7000-8000-0000000000a2', name: 'Ben Ash' };
const cto = { id: '018f2c6e-0000-7000-8000-0000000000b1', name: 'Zxq CTO' };
const vp = { id: '018f2c6e-0000-7000-8000-0000000000b2', name: 'Zxq VP' };

const about = {
  group: { kind: 'organisation', id: null, name: 'Zxq' },
  asOf: '2026-03-05',
  horizon: 'within-3-years',
  roles: 4,
} as const;

export const people: ResponseOf<typeof listBenchPeople> = {
  items: [
    { person: ada, holds: [cto], readyFor: [] },
    { person: ben, holds: [vp], readyFor: [cto] },
  ],
};

export const chains: ResponseOf<typeof listVacancyChains> = {
  ...about,
  leaving: [ada],
  items: [
    {
      role: cto,
      leaver: ada,
      moves: [{ person: ben, to: cto, from: vp, horizon: 'ready-now' }],
      staysOpen: vp,
      neededElsewhere: [],
    },
  ],
};

const oneCase = (leaving: number, worstAtLeast: number, worstAtMost: number, average: number) => ({
  leaving,
  worstAtLeast,
  worstAtMost,
  average,
  averageLower: average,
  averageUpper: average,
  averageIsExact: true,
  people: [ada, ben],
  roles: [cto],
});

export const stress: ResponseOf<typeof getBenchStress> = {
  ...about,
  among: 'everybody',
  people: 8,
  openBefore: 0,
  items: [oneCase(1, 1, 1, 0.2), oneCase(2, 1, 1, 0.4), oneCase(3, 1, 2, 0.6125)],
};
