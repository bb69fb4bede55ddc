import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { getSession, type Session } from '@understudy/contracts/identity';
import type { Permission } from '@understudy/contracts/permissions';
import { call } from './api-client.js';
import { ProblemError } from './problem-error.js';
import { rememberUser } from './session-gate.js';
import { forgetOthersWords } from './unsent-words.js';

/** Notes whose page this is; what somebody else has typed here and not sent is gone once another person has signed in. */
const recognise = (session: Session | null): void => {
  rememberUser(session?.user.id ?? null);
  if (session) forgetOthersWords(session.user.id);
};

const readSession = async (): Promise<Session | null> => {
  try {
    return await call(getSession);
  } catch (failure) {
    if (failure instanceof ProblemError && failure.code === 'not-signed-in') return null;
    throw failure;
  }
};

/** Who is signed in, or null: not being signed in is an answer, not a failure. */
export const sessionQuery = queryOptions({
  queryKey: ['session', getSession.path],
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<Session | null> => {
    const session = await readSession();
    recognise(session);
    return session;
  },
});

/** The session of a page behind sign-in; fails where there is none, which the layout rules out. */
export const useSession = (): Session => {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('This page needs a session.');
  return data;
};

/** The session where there may be none: what is known of it, without asking the server. */
export const useOptionalSession = (): Session | null => useQuery({ ...sessionQuery, enabled: false }).data ?? null;

/** Tells whether the session holds a permission; rows carry their own abilities beyond that. */
export const useCan = (): ((permission: Permission) => boolean) => {
  const session = useOptionalSession();
  return (permission) => session?.permissions.includes(permission) ?? false;
};

/** Puts a session that an answer brought into the cache. */
export const useKeepSession = (): ((session: Session | null) => void) => {
  const client = useQueryClient();
  return (session) => {
    recognise(session);
    client.setQueryData(sessionQuery.queryKey, session);
  };
};
