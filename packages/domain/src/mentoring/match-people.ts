/** How keys are written: as words where people read them, as numbers where many pairs are weighed. */
type Key = string | number;

/** What is known of somebody who looks for a mentor; what they do not say is not weighed. */
export type Mentee<K extends Key = string> = {
  readonly personId: string;
  /** The stage they are heading for. */
  readonly stageKey: K | null;
  /** What they would like to learn. */
  readonly skillKeys: readonly K[];
  readonly languages: readonly K[];
  /** How far their clock is ahead of UTC. */
  readonly offsetMinutes: number;
  readonly unitId: K | null;
};

/** What is known of somebody who offers to mentor. */
export type Mentor<K extends Key = string> = {
  readonly personId: string;
  readonly stageKeys: readonly K[];
  readonly skillKeys: readonly K[];
  readonly languages: readonly K[];
  readonly offsetMinutes: number;
  readonly unitId: K | null;
  /** How many more people they can take. */
  readonly places: number;
  /** How many they mentor already. */
  readonly taken: number;
};

/** A mentee and a mentor, by who they are. */
export type Pair = { readonly menteeId: string; readonly mentorId: string };
