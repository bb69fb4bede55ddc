import { Findings } from './findings.js';
import type { LineSpell, OrganisationState, PersonHistory } from './person-history.js';

/** The plan while it is being made: the organisation as it would be, and what was found on the way. */
export type ImportDraft = {
  readonly state: OrganisationState;
  /** Everybody as they would be after the import. */
  readonly people: Map<string, PersonHistory>;
  readonly findings: Findings;
  /** The line of the file that says a reporting line; recorded ones have none. */
  readonly lineSource: Map<LineSpell, number>;
  /** The first line of the file about each person it names. */
  readonly firstLine: Map<string, number>;
};

/** A draft in which nothing has changed yet. */
export function beginDraft(state: OrganisationState): ImportDraft {
  return {
    state,
    people: new Map(state.people),
    findings: new Findings(),
    lineSource: new Map(),
    firstLine: new Map(),
  };
}
