/** What somebody wrote about themselves, and what was written from above: to keep doing, and to try next. */
export type Words = { readonly self: readonly string[]; readonly above: readonly string[] };

/** What colleagues wrote; nobody writes to every question. */
export const peerWords: readonly (readonly string[])[] = [
  ['Answers questions before they turn into meetings.', 'Share half-finished thoughts, not only finished ones.'],
  ['Reviews that I learn from.', 'Ask for help a day earlier.'],
  ['Keeps calm when a release goes wrong.', 'Explain to the product side what it costs.'],
  ['Notices who has not spoken yet.'],
  ['Takes the unpleasant tickets too.', 'Let the discussion end without being right.'],
  [],
];

/** What people wrote about whom they report to. */
export const reportWords: readonly (readonly string[])[] = [
  ['I know why we do what we do.', 'Decide faster when two of us disagree.'],
  ['My one-to-one is about me.', 'Tell us earlier what the other teams plan.'],
  ['Gave me a piece of work that was too large for me, and stayed close.', 'Cancel a meeting now and then.'],
  ['Stands in front of us when it counts.'],
  ['Says what went wrong without looking for somebody to blame.', 'Praise in front of others.'],
  ['Listens.', 'Write the decision down.'],
];
