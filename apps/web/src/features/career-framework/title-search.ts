import { z } from 'zod';

/** What the address of the title mapping says; whatever cannot be understood is left out. */
export const titleSearch = z.object({
  show: z.enum(['undecided', 'unsure', 'decided']).optional().catch(undefined),
  /** Only titles that somebody holds today. */
  now: z.coerce.boolean().optional().catch(undefined),
  search: z.string().optional().catch(undefined),
  /** The job that applies what was saved. */
  job: z.uuid().optional().catch(undefined),
});
export type TitleSearch = z.infer<typeof titleSearch>;
