import type { Horizon } from '@understudy/contracts/career-framework';

/** When people are ready, in one language: each horizon from the end of the one before. */
export const horizonWords: Readonly<Record<'en-GB' | 'de', Readonly<Record<Horizon, string>>>> = {
  'en-GB': {
    'ready-now': 'ready now',
    'within-1-year': 'within 1 year',
    'within-2-years': 'in 1 to 2 years',
    'within-3-years': 'in 2 to 3 years',
  },
  de: {
    'ready-now': 'jetzt bereit',
    'within-1-year': 'innerhalb von 1 Jahr',
    'within-2-years': 'in 1 bis 2 Jahren',
    'within-3-years': 'in 2 bis 3 Jahren',
  },
};
