import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** A file of ours: its path from the root, with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string; readonly lines: number };

const left = new Set(['node_modules', 'dist', 'generated', '.turbo', '.git', '.data', 'coverage', 'test-results']);

const walk = (folder: string, extensions: RegExp): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (left.has(entry.name)) return [];
    const place = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(place, extensions);
    return extensions.test(entry.name) ? [place] : [];
  });

/** All files below a folder whose names match. */
export const filesBelow = (folder: string, extensions: RegExp): SourceFile[] =>
  walk(folder, extensions).map((place) => {
    const text = readFileSync(path.join(root, place), 'utf8');
    return { path: place, text, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) };
  });

/** Whether a file is a test or belongs to tests alone. */
export const isTest = (place: string): boolean => /\.spec\.tsx?$|\/test\/|\/testing\//.test(place);
