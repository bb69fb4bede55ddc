import type { EventName } from '@understudy/contracts/events';
import { changeNotificationPreferences, getNotificationPreferences } from '@understudy/contracts/notifications';
import type { Caller } from '../../../../test/caller.js';
import type { TestApp } from '../../../../test/harness.js';
import type { TestOrganisation } from '../../../../test/organisation-builder.js';
import type { Actor } from '../../../common/auth/actor.js';
import type { EventPayload } from '../../../common/events/domain-event.js';
import { emit } from '../../../common/events/emit.js';

/** Who signs in, and a person who has left. */
const keys = ['top', 'lead', 'ida', 'otto', 'far'] as const;
export type Key = (typeof keys)[number];

const people = {
  top: { name: 'Tara' },
  lead: { name: 'Lea', manager: 'top' },
  ida: { name: 'Ida', manager: 'lead' },
  otto: { name: 'Otto', manager: 'lead' },
  far: { name: 'Faro' },
  gone: { name: 'Gero', manager: 'lead', leftOn: '2024-01-01' },
} as const;

/** A company whose people can sign in; `users` has their keys by the id of the sign-in. */
export type Company = {
  readonly organisation: TestOrganisation<Key | 'gone'>;
  readonly admin: Caller;
  readonly callers: Readonly<Record<Key, Caller>>;
  readonly users: Readonly<Record<string, string>>;
};

/** Makes such a company. */
export const startCompany = async (app: TestApp): Promise<Company> => {
  const organisation = await app.organisation({ people });
  const handles = await Promise.all(keys.map(async (key) => [key, await organisation.signIn(key)] as const));
  await organisation.signIn('gone');
  const callers = Object.fromEntries(handles.map(([key, handle]) => [key, app.as(handle)])) as Record<Key, Caller>;
  const users = Object.fromEntries(handles.map(([key, { userId }]) => [userId, key]));
  const admin = app.as(organisation.admin);
  return { organisation, admin, callers, users: { ...users, [organisation.admin.userId]: 'admin' } };
};

/** Lets something happen, caused by one of the people or by the product itself. */
export const happens = async (
  app: TestApp,
  { organisation, users }: Company,
  by: Key | null,
  name: EventName,
  subject: { kind: string; id: string },
  payload: EventPayload = {},
): Promise<void> => {
  const userId = Object.entries(users).find(([, key]) => key === by)?.[0] ?? null;
  const actor: Actor = { ...organisation.actor, userId, personId: by === null ? null : organisation.people[by] };
  await app.tenants.run(organisation.actor, (tx) => emit(tx, actor, name, subject, payload));
  await app.settle();
};

/** Everything that was told so far, as 'whom: what'. */
export const told = async (app: TestApp, { organisation, users }: Company): Promise<string[]> => {
  const rows = await app.tenants.read(organisation.actor).sql<{ userId: string; kind: string }>`
    select user_id::text as "userId", kind from notification`;
  return rows.map(({ userId, kind }) => `${users[userId]}: ${kind}`).sort();
};

/** Chooses that mails never wait, and what else is given. */
export const noQuietHours = async (caller: Caller, changes: object = {}): Promise<void> => {
  const { kinds, version } = await caller.ok(getNotificationPreferences);
  const body = { kinds, digest: 'daily' as const, quiet: null, timeZone: null, version, ...changes };
  await caller.ok(changeNotificationPreferences, { body });
};
