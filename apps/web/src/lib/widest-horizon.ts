import type { BenchHorizon } from '@understudy/contracts/indicators';

/** By how soon those are ready whom figures of the bench count, unless another horizon is asked for. */
export const widestHorizon: BenchHorizon = 'within-3-years';
