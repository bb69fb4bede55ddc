import { groupKind } from '@understudy/contracts/indicators';
import { z } from 'zod';

/** What the address of the forecast says; whatever cannot be understood is left out. */
export const forecastSearch = z.object({
  kind: groupKind.optional().catch(undefined),
  group: z.uuid().optional().catch(undefined),
  /** Which forecast; the newest of the group without it. */
  forecast: z.uuid().optional().catch(undefined),
});
export type ForecastSearch = z.infer<typeof forecastSearch>;
