import type { ModuleKind } from '@understudy/contracts/programmes';

/** One module of a template; every list is ready to be used as it stands. */
export type ModuleTemplate = {
  readonly kind: ModuleKind;
  readonly title: string;
  readonly week: number;
  readonly minutes: number;
  readonly prepare: readonly string[];
  readonly agenda: readonly string[];
  readonly questions: readonly string[];
  readonly worked: string;
};

/** What of a template is the same in every language. */
export type TemplateFrame = {
  readonly key: string;
  /** The stages of the built-in framework between which it leads. */
  readonly fromKey: string;
  readonly leadsToKey: string;
  readonly weeks: number;
};

/** The words of a template in one language. */
export type TemplateWords = {
  readonly name: string;
  readonly purpose: string;
  readonly outline: readonly ModuleTemplate[];
};

export type ProgrammeTemplateContent = TemplateFrame & TemplateWords;
