import { useState } from 'react';

/**
 * What a form began with, as long as it is open. It is sent with the version whose values it shows: the page behind it may
 * know a later one by now, and with that one it would write over what somebody else has changed meanwhile.
 */
export const useAsOpened = <T>(now: T): T => useState(() => now)[0];
