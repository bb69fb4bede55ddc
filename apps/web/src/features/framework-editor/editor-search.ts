import { z } from 'zod';

/** The parts of the editor that the address can name. */
export const editorParts = ['framework', 'stage', 'skill', 'transition', 'matrix', 'changes', 'publish'] as const;

/** What the address of the editor says: which part is open, and which record of it. */
export const editorSearch = z.object({
  part: z.enum(editorParts).optional().catch(undefined),
  at: z.string().max(130).optional().catch(undefined),
});
export type EditorSearch = z.infer<typeof editorSearch>;

/** The address of one record of the text. */
export const placeOf = (part: string, key: string): EditorSearch => {
  if (part === 'stages') return { part: 'stage', at: key };
  if (part === 'derailers') return { part: 'stage', at: key.split(' ')[0] };
  if (part === 'skills') return { part: 'skill', at: key };
  if (part === 'transitions') return { part: 'transition', at: key };
  return part === 'expectations' ? { part: 'matrix' } : { part: 'framework' };
};
