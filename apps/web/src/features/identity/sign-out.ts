import { signOut } from '@understudy/contracts/identity';
import { call } from '../../lib/api-client.js';
import { rememberUser } from '../../lib/session-gate.js';
import { startAfresh } from '../../lib/start-afresh.js';
import { forgetWords } from '../../lib/unsent-words.js';

/** Signs out on this device and leaves nothing of the session in the page, also when the session was gone already. */
export const useSignOut = (): (() => void) => () => {
  forgetWords();
  rememberUser(null);
  void call(signOut)
    .catch(() => undefined)
    .then(() => startAfresh('/sign-in'));
};
