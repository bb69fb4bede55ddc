import { z } from 'zod';

/** What the address of the list of versions says: the job that publishes one. */
export const versionsSearch = z.object({ job: z.uuid().optional().catch(undefined) });
