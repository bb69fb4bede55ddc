/** Draws docs/state-machines.md from the state tables of the domain; build first. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawnTables } from '../packages/domain/dist/states/drawn-tables.js';
import { stateMachinesPage } from '../packages/domain/dist/states/state-diagram.js';
import { root } from './steps.mjs';

writeFileSync(path.join(root, 'docs', 'state-machines.md'), stateMachinesPage(drawnTables));
