import type { ProgrammeModule } from '@understudy/contracts/programmes';

/** A module as it is sent: by its id where it is there already. */
export type ModuleDraft = Omit<ProgrammeModule, 'id'> & { moduleId: string | null };

/** An outline as it is sent. */
export const draftsOf = (outline: readonly ProgrammeModule[]): ModuleDraft[] =>
  outline.map(({ id, ...module }) => ({ ...module, moduleId: id }));

/** The outline with the module at a place moved by so many. */
export const moved = (outline: readonly ProgrammeModule[], place: number, by: 1 | -1): ModuleDraft[] => {
  const drafts = draftsOf(outline);
  const [module] = drafts.splice(place, 1);
  if (module) drafts.splice(place + by, 0, module);
  return drafts;
};
