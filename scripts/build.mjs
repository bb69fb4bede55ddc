import { refuseUnlessReady, turbo } from './steps.mjs';

refuseUnlessReady();
process.exit(await turbo(['build']));
