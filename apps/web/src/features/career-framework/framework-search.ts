import { z } from 'zod';

/** What the address of a reading page says: which version is read; none is the one that holds now. */
export const frameworkSearch = z.object({ version: z.uuid().optional().catch(undefined) });
