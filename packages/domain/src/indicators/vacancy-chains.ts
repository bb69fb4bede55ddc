import type { HeldRole } from './held-role.js';
import type { Horizon } from './history.js';
import { VacancyBoard } from './vacancy-board.js';

/** Somebody moves into a role; `fromRoleId` is the critical role that opens behind them, if they held one. */
export type Move = {
  readonly personId: string;
  readonly toRoleId: string;
  readonly fromRoleId: string | null;
  readonly horizon: Horizon;
};

/** What follows when a role falls open: who moves up, and who follows them. */
export type VacancyChain = {
  readonly roleId: string;
  /** Open because of those who leave now, not before. */
  readonly opensNow: boolean;
  readonly moves: readonly Move[];
  /** The role that nobody follows into at the end of the chain; null where none stays open. */
  readonly staysOpen: string | null;
  /** Who could step into it, and where they are needed more. */
  readonly neededElsewhere: readonly { readonly personId: string; readonly roleId: string }[];
};

/**
 * How the roles that are open once these people have left can be filled again from within. As few of them as possible stay
 * open, the least critical ones; then by those who are ready soonest; then with as few moves as possible, in this order.
 * Whoever holds several critical roles stays in them, for they would open more than they fill.
 *
 * Each open role in turn is the beginning of the cheapest way through roles whose holders move up, to somebody who holds no
 * critical role or to a role that is left open; taken one after the other, the cheapest ways make the cheapest whole
 * (successive shortest paths).
 */
export function vacancyChains(roles: readonly HeldRole[], leaving: ReadonlySet<string>): VacancyChain[] {
  const board = new VacancyBoard(roles, leaving);
  const open = roles.filter(({ roleId }) => board.holderBefore(roleId) === undefined);
  for (const { roleId } of open) board.fill(roleId);
  return open.map((role) => chainFrom(role, roles, board, leaving));
}

/** The roles that stay open once these people have left and everybody else has moved as well as they can. */
export function rolesLeftOpen(roles: readonly HeldRole[], leaving: ReadonlySet<string>): string[] {
  return vacancyChains(roles, leaving).flatMap(({ staysOpen }) => (staysOpen === null ? [] : [staysOpen]));
}

function chainFrom(
  { roleId, incumbentId }: HeldRole,
  roles: readonly HeldRole[],
  board: VacancyBoard,
  leaving: ReadonlySet<string>,
): VacancyChain {
  const moves: Move[] = [];
  let open: string | null = roleId;
  for (let personId = board.holderNow(open); open !== null && personId !== undefined; ) {
    const fromRoleId = board.seatBefore(personId) ?? null;
    moves.push({ personId, toRoleId: open, fromRoleId, horizon: board.horizonOf(personId, open) ?? 'ready-now' });
    open = fromRoleId;
    personId = open === null ? undefined : board.holderNow(open);
  }
  const successors = roles.find((role) => role.roleId === open)?.successors ?? [];
  return {
    roleId,
    opensNow: incumbentId !== null && leaving.has(incumbentId),
    moves,
    staysOpen: open,
    neededElsewhere: successors.flatMap(({ personId }) => {
      const seat = leaving.has(personId) ? undefined : board.seatNow(personId);
      return seat === undefined ? [] : [{ personId, roleId: seat }];
    }),
  };
}
