/** Somebody as far as it shows whether two records are one person. */
export type Identity = { readonly id: string; readonly name: string; readonly email: string | null };

export type Likeness = 'same-name' | 'same-mailbox';
export type LikelyPair = { readonly one: string; readonly other: string; readonly why: readonly Likeness[] };

/**
 * Pairs that may be one person under two records: the same name in any order of its words, or the same mailbox under another
 * address. Evidence for somebody to look at, never a decision: two people can share a name.
 */
export const likelySame = (people: readonly Identity[]): LikelyPair[] => {
  const known = people
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, name, email }) => ({ id, name: plainName(name), box: mailbox(email) }));
  return known.flatMap((one, at) =>
    known.slice(at + 1).flatMap((other): LikelyPair[] => {
      const why: Likeness[] = [
        ...(one.name !== '' && one.name === other.name ? (['same-name'] as const) : []),
        ...(one.box !== null && one.box === other.box ? (['same-mailbox'] as const) : []),
      ];
      return why.length > 0 ? [{ one: one.id, other: other.id, why }] : [];
    }),
  );
};

/** Accents, case, punctuation and the order of words do not make two names. */
const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');

/** What stands before the @, without dots and what follows a plus; too little of it says nothing. */
const mailbox = (email: string | null): string | null => {
  const [local = ''] = (email ?? '').toLowerCase().split('@');
  const plain = local.replace(/\+.*$/, '').replaceAll(/[._-]/g, '');
  return plain.length >= 5 ? plain : null;
};
