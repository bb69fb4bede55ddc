import type { Candidacy } from '@understudy/contracts/opportunities-candidacies';

/** Everybody who thought of somebody, with what they wrote, in the order in which they did. */
export const nominationsOf = ({
  nominatedBy,
  nomination,
  furtherNominations,
}: Candidacy): Candidacy['furtherNominations'] => [
  ...(nominatedBy === null ? [] : [{ by: nominatedBy, words: nomination }]),
  ...furtherNominations,
];
