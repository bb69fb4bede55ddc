import { type HeldRole, holdersOfSeveral, impacts } from './held-role.js';
import { type Horizon, horizons } from './history.js';

type Choice = { readonly personId: string; readonly horizon: Horizon; readonly cost: number };

/** A step of a way: the role that is to be left, who moves out of it and where to, and how dear the way has been. */
type Step = { readonly distance: number; readonly personId: string | null; readonly toRoleId: string | null };

// One move, one horizon later, one degree of impact left open, one more role left open: each weighs more than all of the
// former together, for up to two thousand roles.
const costOfMove = 1;
const costOfHorizon = 2 ** 11;
const costOfImpact = 2 ** 24;
const costOfOpenRole = 2 ** 37;

/** Who sits where while the chains are laid, at the least cost for the roles looked at so far. */
export class VacancyBoard {
  private readonly before = new Map<string, string>();
  private readonly seats = new Map<string, string>();
  private readonly holders = new Map<string, string>();
  private readonly seated = new Map<string, string>();
  private readonly choices = new Map<string, readonly Choice[]>();
  private readonly costOfLeavingOpen = new Map<string, number>();

  constructor(roles: readonly HeldRole[], leaving: ReadonlySet<string>) {
    const several = holdersOfSeveral(roles);
    for (const { roleId, incumbentId, impact } of roles) {
      this.costOfLeavingOpen.set(roleId, costOfOpenRole + impacts.indexOf(impact) * costOfImpact);
      if (incumbentId === null || leaving.has(incumbentId)) continue;
      this.before.set(roleId, incumbentId);
      this.seats.set(incumbentId, roleId);
    }
    for (const [roleId, personId] of this.before) this.holders.set(roleId, personId);
    for (const [personId, roleId] of this.seats) this.seated.set(personId, roleId);
    for (const { roleId, successors } of roles) {
      const others = successors.filter(
        ({ personId }) => personId !== this.before.get(roleId) && !leaving.has(personId) && !several.has(personId),
      );
      this.choices.set(roleId, others.map(priced));
    }
  }

  /** Who held a role when the others had left. */
  holderBefore(roleId: string): string | undefined {
    return this.before.get(roleId);
  }

  /** Who holds a role now. */
  holderNow(roleId: string): string | undefined {
    return this.holders.get(roleId);
  }

  /** The critical role that somebody held when the others had left. */
  seatBefore(personId: string): string | undefined {
    return this.seats.get(personId);
  }

  /** The critical role that somebody holds now. */
  seatNow(personId: string): string | undefined {
    return this.seated.get(personId);
  }

  /** How soon somebody is ready for a role. */
  horizonOf(personId: string, roleId: string): Horizon | undefined {
    return this.choices.get(roleId)?.find((choice) => choice.personId === personId)?.horizon;
  }

  /** Fills an open role by the cheapest way, or leaves it, or a less critical one, open where there is none. */
  fill(start: string): void {
    const steps = this.waysFrom(start);
    let cheapest = Number.POSITIVE_INFINITY;
    let last: { personId: string | null; roleId: string } = { personId: null, roleId: start };
    for (const [roleId, { distance }] of steps) {
      const whenOpen = distance + (this.costOfLeavingOpen.get(roleId) ?? 0);
      if (whenOpen < cheapest) {
        cheapest = whenOpen;
        last = { personId: null, roleId };
      }
      for (const { personId, cost } of this.edgesOf(roleId)) {
        if (this.seated.has(personId) || distance + cost >= cheapest) continue;
        cheapest = distance + cost;
        last = { personId, roleId };
      }
    }
    let { personId, roleId }: { personId: string | null; roleId: string | null } = last;
    while (roleId !== null) {
      if (personId === null) this.holders.delete(roleId);
      else {
        this.holders.set(roleId, personId);
        this.seated.set(personId, roleId);
      }
      const step = steps.get(roleId);
      personId = step?.personId ?? null;
      roleId = step?.toRoleId ?? null;
    }
  }

  /** How dear it is to come from an open role to each role whose holder could move up, one after the other. */
  private waysFrom(start: string): ReadonlyMap<string, Step> {
    const steps = new Map<string, Step>([[start, { distance: 0, personId: null, toRoleId: null }]]);
    const waiting = [start];
    const inQueue = new Set(waiting);
    for (let at = 0; at < waiting.length; at += 1) {
      const roleId = waiting[at] ?? start;
      inQueue.delete(roleId);
      const distance = steps.get(roleId)?.distance ?? 0;
      for (const { personId, cost } of this.edgesOf(roleId)) {
        const seat = this.seated.get(personId);
        if (seat === undefined || seat === roleId) continue;
        const beyond = distance + cost - this.costOfSitting(personId, seat);
        if (beyond >= (steps.get(seat)?.distance ?? Number.POSITIVE_INFINITY)) continue;
        steps.set(seat, { distance: beyond, personId, toRoleId: roleId });
        if (!inQueue.has(seat)) waiting.push(seat);
        inQueue.add(seat);
      }
    }
    return steps;
  }

  /** Those who could take a role, and whoever held it before, for whom it costs nothing to stay. */
  private edgesOf(roleId: string): readonly Pick<Choice, 'personId' | 'cost'>[] {
    const own = this.before.get(roleId);
    const choices = this.choices.get(roleId) ?? [];
    return own === undefined || !this.seats.has(own) ? choices : [{ personId: own, cost: 0 }, ...choices];
  }

  private costOfSitting(personId: string, roleId: string): number {
    if (this.before.get(roleId) === personId) return 0;
    return this.choices.get(roleId)?.find((choice) => choice.personId === personId)?.cost ?? 0;
  }
}

function priced({ personId, horizon }: HeldRole['successors'][number]): Choice {
  return { personId, horizon, cost: costOfMove + horizons.indexOf(horizon) * costOfHorizon };
}
