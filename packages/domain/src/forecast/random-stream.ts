/** Numbers in [0, 1), one after another. */
export type RandomStream = () => number;

const step = (state: number): number => {
  let mixed = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/**
 * The numbers of one path (Doty-Humphrey's sfc32): the same seed, path and purpose give the same numbers on every machine,
 * and numbers of other paths or purposes have nothing to do with them.
 */
export function randomStream(seed: number, path: number, purpose: number): RandomStream {
  let a = step(seed);
  let b = step(a ^ path);
  let c = step(b ^ purpose);
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next();
  return next;
}
