import type { InstrumentOrigin } from '@understudy/contracts/instrument-origin';

/** What an instrument was drafted from: one skill of each source. */
export const origin: InstrumentOrigin = {
  stageKey: 'zxq-2',
  frameworkNumber: 1,
  skills: (['item-bank', 'indicators', 'no-time', 'no-indicators'] as const).map((source, place) => ({
    ...{ skillKey: String(place + 1), skillName: `Zxq ${place}`, level: 3, weight: 2, source },
    generalLevels: source === 'indicators' ? [0, 1] : [],
    shortenedLevels: source === 'indicators' ? [4] : [],
  })),
};
