/** How far a curve goes: the longest time for which anybody was followed, and whether nobody was left to be followed by its end. */
export type Followed = { readonly longest: number | null; readonly nobodyLeft: boolean };

/** Whether a curve says anything of a time: somebody was followed for that long, or everybody had come to an end before. */
export const isFollowedUpTo = ({ longest, nobodyLeft }: Followed, time: number): boolean =>
  nobodyLeft || (longest !== null && longest >= time);

/** The longest of some times; null of none. */
export const longestOf = (times: readonly number[]): number | null =>
  times.reduce<number | null>((most, time) => Math.max(most ?? 0, time), null);
