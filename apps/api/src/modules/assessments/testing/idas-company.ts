import type { TestApp } from '../../../../test/harness.js';
import type { PersonDraft, SignInHandle, TestOrganisation } from '../../../../test/organisation-builder.js';

const peers = ['pia', 'pál', 'poe', 'pim', 'pru', 'pat'] as const;
const reports = ['rae', 'rob', 'rui', 'ron'] as const;
export type Role = 'boss' | 'head' | 'ida' | 'otto' | (typeof peers)[number] | (typeof reports)[number];

/**
 * Ida, her manager Head, Head's manager Boss, six peers below Head, four reports below Ida, and Otto, who works
 * elsewhere. Names are the keys.
 */
export const idasCompany = async (app: TestApp) => {
  const below = (manager: string, keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, { name: key, manager, unit: 'Team' }]));
  const people = {
    boss: { name: 'boss', unit: 'Team' },
    head: { name: 'head', manager: 'boss', unit: 'Team' },
    ida: { name: 'ida', manager: 'head', unit: 'Team' },
    otto: { name: 'otto', manager: 'boss', unit: 'Elsewhere' },
    ...below('head', peers),
    ...below('ida', reports),
  } as Record<Role, PersonDraft>;
  const organisation: TestOrganisation<Role> = await app.organisation({ people });
  const kept = new Map<Role, Promise<SignInHandle>>();
  const as = (role: Role): Promise<SignInHandle> => {
    const known = kept.get(role) ?? organisation.signIn(role);
    kept.set(role, known);
    return known;
  };
  return { ...organisation, as, peers, reports };
};
