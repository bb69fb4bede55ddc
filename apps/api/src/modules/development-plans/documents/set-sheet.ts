import { z } from 'zod';
import { runApart } from '../../../common/threads/run-apart.js';
import type { PlanSheet } from './plan-sheet.js';

const bytes = z.custom<Uint8Array>((content) => ArrayBuffer.isView(content));

/** Setting a plan of fifty goals takes a few seconds. */
const limits = {
  timeMs: 60_000,
  memoryMb: 512,
  tooMuch: () => new Error('Setting the plan took too long or too much memory.'),
};

/** Sets a plan as PDF, in a thread of its own. @throws when that takes too long or too much memory. */
export const setSheet = async (sheet: PlanSheet): Promise<Buffer> => {
  const content = await runApart(new URL('./print-plan.worker.js', import.meta.url), sheet, limits);
  return Buffer.from(bytes.parse(content));
};
