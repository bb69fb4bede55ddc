/** A number between 0 and 2^32 that seems drawn by chance and is always the same for the same words (FNV-1a, mixed). */
export const lotOf = (...words: readonly string[]): number => {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return mixed(hash);
};

/** One lot of two, in constant time. */
export const jointLot = (one: number, other: number): number =>
  mixed(Math.imul(one, 0x9e3779b1) ^ mixed(other + 0x7f4a7c15));

const mixed = (value: number): number => {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
