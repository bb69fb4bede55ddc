/** Prints docs/access-matrix.md from the contracts; build first. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { accessMatrix } from '../apps/api/dist/common/openapi/access-matrix.js';
import { root } from './steps.mjs';

writeFileSync(path.join(root, 'docs', 'access-matrix.md'), accessMatrix());
