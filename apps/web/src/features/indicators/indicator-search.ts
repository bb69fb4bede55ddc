import { isoDate } from '@understudy/contracts/dates';
import { benchHorizon, groupKind, indicatorName, recordsOf } from '@understudy/contracts/indicators';
import { recordsStart } from '@understudy/contracts/indicators-records';
import { z } from 'zod';

/** What the address of the indicators says; whatever cannot be understood is left out. */
export const indicatorSearch = z.object({
  kind: groupKind.optional().catch(undefined),
  group: z.uuid().optional().catch(undefined),
  asOf: isoDate.optional().catch(undefined),
  compare: isoDate.optional().catch(undefined),
  /** The day as of which one wants to know what was known. */
  known: isoDate.optional().catch(undefined),
  /** The same of the day that one compares with. */
  compareKnown: isoDate.optional().catch(undefined),
  trend: indicatorName.optional().catch(undefined),
  /** For the course of the bench: how soon successors are ready. */
  trendBy: benchHorizon.optional().catch(undefined),
  /** By how soon those are ready who are counted to say on whom the bench depends. */
  linchpinsBy: benchHorizon.optional().catch(undefined),
  months: z.coerce.number().int().min(2).max(60).optional().catch(undefined),
  /** The indicator whose records are open. */
  records: recordsOf.optional().catch(undefined),
  /** For records of the bench: how soon successors are ready. */
  recordsBy: benchHorizon.optional().catch(undefined),
  /** For records of what is read stage by stage. */
  recordsStage: z.uuid().optional().catch(undefined),
  recordsStart: recordsStart.optional().catch(undefined),
  how: z.coerce.boolean().optional().catch(undefined),
  /** The job that computes the day. */
  job: z.uuid().optional().catch(undefined),
});
export type IndicatorSearch = z.infer<typeof indicatorSearch>;

/** What the address of the pipeline and of its slides says. */
export const pipelineSearch = indicatorSearch.pick({ linchpinsBy: true });
