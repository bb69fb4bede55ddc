import { z } from 'zod';
import { identifier, instant, plainText } from './dates.js';
import { search } from './pagination.js';

/** A file of observations as its text, which has so many characters at most. */
export const observationFile = (longest: number) =>
  z.strictObject({ fileName: plainText(200, 0).default(''), text: z.string().min(1).max(longest) });

/** Why a line of such a file cannot be taken as it is, its head being line 1. */
export const lineProblem = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.object({ line: z.number().int(), field: z.string(), code: z.enum(codes), value: z.string() });

/** What bringing a file in would do: how much it holds, and its first 200 problems of all there are. */
export const fileChecked = <Problem extends z.ZodType, Extent extends z.ZodRawShape>(
  problem: Problem,
  extent: Extent,
) =>
  z.object({
    observations: z.number().int(),
    ...extent,
    problems: z.array(problem),
    problemCount: z.number().int(),
  });

/** By what a list of such files is narrowed: words, and whether they were taken out again or stand. */
export const broughtFilter = { search, undone: z.stringbool().optional() };

/** A file that was brought in, until it is taken out again. */
export const fileBrought = <Extent extends z.ZodRawShape>(extent: Extent) =>
  z.object({
    id: identifier,
    fileName: z.string(),
    observations: z.number().int(),
    ...extent,
    importedAt: instant,
    undoneAt: instant.nullable(),
    abilities: z.array(z.enum(['undo'])),
  });
