import { z } from 'zod';

/** Something to be said to a person, as a code and what the sentence mentions; the reader's language makes it words. */
export const said = z
  .object({
    code: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  })
  .meta({ id: 'Said', description: 'A sentence by its code, with the names, days and numbers in it.' });
export type Said = z.infer<typeof said>;
