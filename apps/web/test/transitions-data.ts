import type {
  Companion,
  EarlierTransition,
  SharedTransition,
} from '@understudy/contracts/development-plans-transitions';

const id = (last: number) => `0191b2a0-0000-7000-b000-${String(last).padStart(12, '0')}`;
const stage = (ordinal: number) => ({ id: id(ordinal), key: `zxq-${ordinal}`, name: `Zxq ${ordinal}`, ordinal });
const line = { text: 'Zxq', done: false, note: '', shared: false, version: 0 };

const facts = {
  stage: stage(2),
  fromStage: stage(1),
  enteredOn: '2026-02-01',
  reason: 'promotion',
  day: 59,
  dip: { months: 6, month: 2, endsOn: '2026-08-01', within: true },
} as const;

export const companion: Companion = {
  id: id(9),
  ...facts,
  coreFocus: 'Zxq',
  valueSource: 'Zxq',
  shift: { name: 'Zxq', identityBefore: 'Zxq', identityAfter: 'Zxq', shift: 'Zxq', navigation: 'Zxq' },
  habits: [
    { ...line, item: 'stop:0', part: 'stop', text: 'Zxq stop' },
    { ...line, item: 'start:0', part: 'start', done: true, note: 'Zxq note', shared: true, version: 2 },
  ],
  milestones: [
    { ...line, item: 'day:30', part: 'day', day: 30, on: '2026-03-03', prompts: ['Zxq?'] },
    { ...line, item: 'day:60', part: 'day', day: 60, on: '2026-04-02', prompts: [] },
  ],
  derailers: [
    {
      key: 'zxq',
      name: 'Zxq',
      description: 'Zxq',
      signs: [{ ...line, item: 'sign:zxq:0', part: 'sign', text: 'Zxq sign' }],
      counter: { ...line, item: 'counter:zxq', part: 'counter' },
    },
  ],
  manager: { id: id(3), name: 'Cem Zxq' },
  sharedWhole: false,
};

export const sharedTransition: SharedTransition = {
  ...facts,
  shared: [{ ...line, item: 'day:30', part: 'day', text: '30', done: true, note: 'Zxq note', shared: true }],
};

/** A step that is behind somebody. */
export const earlier: EarlierTransition = {
  id: id(8),
  ...facts,
  lines: [{ ...line, item: 'start:0', part: 'start', note: 'Zxq note', version: 1 }],
};
