import { benchHorizon, groupKind } from '@understudy/contracts/indicators';
import { stressAmong } from '@understudy/contracts/indicators-bench';
import { z } from 'zod';

const named = z.array(z.uuid()).max(30);

/** What the address of the question says; whatever cannot be understood is left out. */
export const benchSearch = z.object({
  kind: groupKind.optional().catch(undefined),
  group: z.uuid().optional().catch(undefined),
  /** How soon somebody must be ready to count. */
  by: benchHorizon.optional().catch(undefined),
  among: stressAmong.optional().catch(undefined),
  /** How many leave in the stress test. */
  people: z.coerce.number().int().min(1).max(20).optional().catch(undefined),
  /** Who leaves, by id; in the address their ids stand one after another with commas between. */
  leaving: z
    .union([
      named,
      z
        .string()
        .transform((ids) => ids.split(','))
        .pipe(named),
    ])
    .optional()
    .catch(undefined),
});
export type BenchSearch = z.infer<typeof benchSearch>;
