import { type Permission, permissionsOf, type Standing } from '@understudy/contracts/permissions';

/** Who acts in which organisation, as computed for this one request or job; nothing in it outlives it. */
export type Actor = {
  readonly organisationId: string;
  /** Null for what the product does by itself. */
  readonly userId: string | null;
  /** The person this sign-in belongs to, null for an admin who is not in the directory. */
  readonly personId: string | null;
  readonly isAdmin: boolean;
  readonly standings: readonly Standing[];
  readonly permissions: ReadonlySet<Permission>;
  readonly timeZone: string;
  /** Today in the organisation's time zone, YYYY-MM-DD. */
  readonly today: string;
  readonly requestId: string;
};

const unions = new Map<string, ReadonlySet<Permission>>();

/** Everything that the standings allow together; what they allow is a constant, and so is each of their few unions. */
export const permissionsOfStandings = (standings: readonly Standing[]): ReadonlySet<Permission> => {
  const key = standings.join();
  const union = unions.get(key) ?? new Set(standings.flatMap((standing) => permissionsOf[standing]));
  unions.set(key, union);
  return union;
};

/** The actor of jobs and listeners: may do everything in one organisation, on behalf of nobody. */
export const systemActor = (organisationId: string, today: string, timeZone: string): Actor => ({
  organisationId,
  userId: null,
  personId: null,
  isAdmin: true,
  standings: ['admin'],
  permissions: permissionsOfStandings(['admin']),
  timeZone,
  today,
  requestId: 'system',
});
