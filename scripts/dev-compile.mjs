/** Compiles one source file at a time into the dist folder beside it, exactly as the build of its workspace does. */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transformFile } from '@swc/core';
import { root } from './steps.mjs';

const settings = (name) => path.join(root, 'packages', 'config', name);

/** The workspaces whose dist the API runs from. */
export const compiledWorkspaces = [
  { folder: 'packages/contracts', configFile: settings('package.swcrc') },
  { folder: 'packages/domain', configFile: settings('package.swcrc') },
  { folder: 'packages/database', configFile: settings('package.swcrc') },
  { folder: 'prisma/seed', configFile: settings('package.swcrc') },
  { folder: 'apps/api', configFile: settings('api.swcrc') },
];

const isCompiled = (place) => /\.(ts|js)$/.test(place) && !/\.(spec|d)\.ts$|[\\/]testing[\\/]/.test(place);

/**
 * Brings the compiled file of a changed source up to date; `place` is relative to the root.
 * @returns 'written', 'skipped' for a file that the build leaves out, or 'failed' after saying why.
 */
export const compile = async (place, say) => {
  const workspace = compiledWorkspaces.find(({ folder }) => place.startsWith(path.join(folder, 'src') + path.sep));
  if (workspace === undefined || !isCompiled(place)) return 'skipped';
  const source = path.join(root, place);
  const inside = path.relative(path.join(root, workspace.folder, 'src'), source);
  const target = path.join(root, workspace.folder, 'dist', inside.replace(/\.ts$/, '.js'));
  if (!existsSync(source)) {
    await Promise.all([rm(target, { force: true }), rm(`${target}.map`, { force: true })]);
    return 'written';
  }
  try {
    const sourceFileName = path.relative(path.dirname(target), source);
    const { code, map } = await transformFile(source, {
      configFile: workspace.configFile,
      swcrc: false,
      sourceFileName,
    });
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, `${code}${map ? `//# sourceMappingURL=${path.basename(target)}.map\n` : ''}`);
    if (map) await writeFile(`${target}.map`, map);
    return 'written';
  } catch (failure) {
    const [reason] = String(failure instanceof Error ? failure.message : failure).split('\n\n\nCaused by:');
    say(`${place} does not compile: ${reason}`);
    return 'failed';
  }
};
