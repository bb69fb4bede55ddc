import { createStore } from './store.js';

/** True while a session has ended under an open page and the person is asked to sign in again. */
export const sessionEnded = createStore(false);

let waiting: { resolve: () => void; reject: (reason: Error) => void }[] = [];
let knownUser: string | null = null;

/** Tells the gate whose page this is; null when nobody is signed in. */
export const rememberUser = (userId: string | null): void => {
  knownUser = userId;
};

/** Whose page this is, as far as the gate knows. */
export const rememberedUser = (): string | null => knownUser;

/** Opens the sign-in dialog and waits until the same person has signed in again; rejects when they give up. */
export const waitForSession = (): Promise<void> => {
  const opened = new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
  sessionEnded.set(true);
  return opened;
};

/** Lets every waiting call go on. */
export const resumeSession = (): void => {
  const released = waiting;
  waiting = [];
  sessionEnded.set(false);
  for (const call of released) call.resolve();
};

/** Fails every waiting call: the person chose not to sign in again. */
export const abandonSession = (reason: Error): void => {
  const released = waiting;
  waiting = [];
  sessionEnded.set(false);
  for (const call of released) call.reject(reason);
};
