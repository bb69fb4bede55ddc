import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const directory = fileURLToPath(new URL('../../../../web/dist', import.meta.url));

/** The folder of the built web application, null while it has not been built. */
export const builtWebDirectory = (): string | null =>
  existsSync(path.join(directory, 'index.html')) ? directory : null;
