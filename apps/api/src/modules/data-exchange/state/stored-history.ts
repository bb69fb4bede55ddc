import type { PersonHistory } from '@understudy/domain/data-exchange/person-history';
import { z } from 'zod';

const day = z.iso.date();
const span = { from: day, to: day.nullable() };

/** A person's record as an import keeps it for undoing. */
export const storedHistory: z.ZodType<PersonHistory> = z.object({
  employeeNumber: z.string(),
  name: z.string(),
  preferredName: z.string().nullable(),
  pronouns: z.string().nullable(),
  email: z.string().nullable(),
  location: z.string().nullable(),
  employmentKind: z.enum(['employee', 'contractor', 'intern', 'other']),
  employments: z.array(
    z.object({
      joinedOn: day,
      leftOn: day.nullable(),
      leavingReason: z.string().nullable(),
      leavingKind: z.enum(['voluntary', 'involuntary', 'other']).nullable(),
      regretted: z.boolean().nullable(),
      startKnown: z.boolean(),
      hiredExternally: z.boolean().nullable(),
    }),
  ),
  lines: z.array(z.object({ manager: z.string(), ...span })),
  titles: z.array(z.object({ title: z.string(), startKnown: z.boolean(), ...span })),
  units: z.array(z.object({ unit: z.string(), ...span })),
});
