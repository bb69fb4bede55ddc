import { addDays } from '../calendar/day.js';
import { windowUpTo } from '../indicators/window.js';

/**
 * Days after its date on which a talk still counts as held. A week: calendars move a talk within one, and a fortnightly talk
 * that is left out once is missed all the same.
 */
export const graceDays = 7;

/** Kinds of talks that keep a date. What lies between a mentor and somebody, or goes over a head, answers for no other. */
export const keepingKinds = ['one-to-one', 'review'] as const;

/** A talk that took place, of a person and somebody who leads them. */
export type HeldTalk = {
  readonly id: string;
  readonly personId: string;
  readonly leaderId: string;
  readonly kind: string;
  readonly heldOn: string;
  /** The day that was set for the next one. */
  readonly nextOn: string | null;
};

/** A talk that was due, by the id of the one that set its day, and the next talk of the two, if there was one. */
export type DueTalk = {
  readonly id: string;
  readonly dueOn: string;
  readonly followedOn: string | null;
  readonly held: boolean;
};

/**
 * The talks of the last twelve months that were due. A one-to-one makes one due by setting its day; it is due once the days of
 * grace after that day are over, and held where the two talked after the one-to-one and not after those days, earlier included.
 * Where one did not lead the other on the day, because somebody left or has another leader, nothing was due.
 */
export function dueTalks(
  talks: readonly HeldTalk[],
  asOf: string,
  leads: (leaderId: string, personId: string, day: string) => boolean,
): DueTalk[] {
  const { windowFrom } = windowUpTo(asOf);
  return talks.flatMap(({ id, kind, personId, leaderId, heldOn, nextOn }) => {
    if (kind !== 'one-to-one' || nextOn === null || nextOn <= windowFrom || addDays(nextOn, graceDays) >= asOf)
      return [];
    if (!leads(leaderId, personId, nextOn)) return [];
    const followedOn = talks
      .filter((other) => other.personId === personId && other.leaderId === leaderId)
      .filter((other) => keepingKinds.some((one) => one === other.kind) && other.heldOn > heldOn)
      .reduce<string | null>((first, other) => (first === null || other.heldOn < first ? other.heldOn : first), null);
    return [{ id, dueOn: nextOn, followedOn, held: followedOn !== null && followedOn <= addDays(nextOn, graceDays) }];
  });
}
