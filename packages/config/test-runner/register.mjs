/** `node --conditions=source --import <this file> x.ts` runs TypeScript sources as the tests do, in a process of its own. */
import { register } from 'node:module';

register(new URL('./loader.mjs', import.meta.url));
