import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';
import { root, type SourceFile } from './source-files.js';

/** One file that needs another, or a package by its name. */
export type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

type Statement = {
  type: string;
  source?: { value: string } | null;
  typeOnly?: boolean;
  specifiers?: { isTypeOnly?: boolean }[];
};

const ours: Readonly<Record<string, string>> = {
  '@understudy/contracts/': 'packages/contracts/src/',
  '@understudy/domain/': 'packages/domain/src/',
  '@understudy/database/': 'packages/database/src/',
  '@understudy/seed/': 'prisma/seed/src/',
};

const withExtension = (place: string): string => {
  const bare = place.replace(/\.js$/, '');
  const found = [place, `${bare}.ts`, `${bare}.tsx`, `${place}/index.ts`].find(
    (candidate) => /\.\w+$/.test(candidate) && existsSync(path.join(root, candidate)),
  );
  return found ?? place;
};

const resolve = (from: string, specifier: string): string => {
  if (specifier.startsWith('.')) return withExtension(path.posix.join(path.posix.dirname(from), specifier));
  const prefix = Object.keys(ours).find((start) => specifier.startsWith(start));
  return prefix ? withExtension(`${ours[prefix]}${specifier.slice(prefix.length)}`) : specifier;
};

const isTypeOnly = (statement: Statement): boolean =>
  statement.typeOnly === true ||
  ((statement.specifiers?.length ?? 0) > 0 &&
    statement.specifiers?.every(({ isTypeOnly: only }) => only === true) === true);

/** What a file imports, from its syntax tree; dynamic imports with a literal count too. */
export const importsOf = (file: SourceFile): Import[] => {
  const tsx = file.path.endsWith('.tsx');
  const { body } = parseSync(file.text, { syntax: 'typescript', tsx, decorators: true });
  const statements = (body as Statement[]).flatMap((statement) =>
    statement.source
      ? [{ from: file.path, to: resolve(file.path, statement.source.value), typeOnly: isTypeOnly(statement) }]
      : [],
  );
  const dynamic = [...file.text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map(([, specifier]) => ({
    from: file.path,
    to: resolve(file.path, specifier ?? ''),
    typeOnly: false,
  }));
  return [...statements, ...dynamic];
};

/** Groups of files that need one another in a circle; types count, because they tangle just as well. */
export const cycles = (imports: readonly Import[]): string[][] => {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of imports) next.set(from, (next.get(from) ?? new Set()).add(to));
  const found: string[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (place: string, trail: readonly string[]): void => {
    if (state.get(place) === 'done') return;
    if (state.get(place) === 'open') {
      found.push([...trail.slice(trail.indexOf(place)), place]);
      return;
    }
    state.set(place, 'open');
    for (const target of next.get(place) ?? []) if (next.has(target)) visit(target, [...trail, place]);
    state.set(place, 'done');
  };
  for (const place of next.keys()) visit(place, []);
  return found;
};
