import type { BenchHorizon, IndicatorReport } from '@understudy/contracts/indicators';
import { widestHorizon } from '../../lib/widest-horizon.js';

/** Without whom fewer roles could be filled by those who are ready within a horizon; null where that was not kept. */
export const linchpinsWithin = ({ linchpins }: Pick<IndicatorReport, 'linchpins'>, by: BenchHorizon = widestHorizon) =>
  linchpins.length === 0 ? [] : (linchpins.find(({ horizon }) => horizon === by)?.people ?? null);

/** Whether there is anybody to be named, at any horizon. */
export const hasLinchpins = ({ linchpins }: Pick<IndicatorReport, 'linchpins'>): boolean =>
  linchpins.some(({ people }) => people !== null && people.length > 0);
