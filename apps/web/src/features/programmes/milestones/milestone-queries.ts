import { exportMilestoneBoard, getMilestoneBoard, getMilestoneLine } from '@understudy/contracts/programmes-milestones';
import { z } from 'zod';
import { addressOf } from '../../../lib/api-client.js';
import { pagedQuery, query } from '../../../lib/query.js';

/** What the address of a board says: whom it shows and in which order. */
export const boardSearch = z.object({
  show: z.enum(['behind', 'everybody']).optional().catch(undefined),
  sort: z.enum(['name']).optional().catch(undefined),
});
export type BoardSearch = z.infer<typeof boardSearch>;

/** How far everybody in a cohort is. */
export const boardQuery = (cohortId: string, { show, sort }: BoardSearch) =>
  pagedQuery('programmes', getMilestoneBoard, { params: { cohortId }, query: { show, sort } });

/** The address of the same as CSV. */
export const boardFile = (cohortId: string, { show, sort }: BoardSearch): string =>
  addressOf(exportMilestoneBoard, { params: { cohortId }, query: { show, sort } });

/** How far one person is, with every mark. */
export const lineQuery = (enrolmentId: string) => query('programmes', getMilestoneLine, { params: { enrolmentId } });
