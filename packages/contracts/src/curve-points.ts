import { z } from 'zod';

export const curvePoint = z
  .object({
    time: z.number(),
    atRisk: z.number().int(),
    events: z.number().int(),
    survival: z.number(),
    lower: z.number().nullable(),
    upper: z.number().nullable(),
  })
  .meta({ id: 'CurvePoint' });
export type CurvePoint = z.infer<typeof curvePoint>;

/** A median in days with its 95% interval, open above where nothing ends it; the interval is null on days that do not say it. */
export const medianDays = {
  medianDays: z.number().nullable(),
  medianLower: z.number().nullable(),
  medianUpper: z.number().nullable(),
} as const;
