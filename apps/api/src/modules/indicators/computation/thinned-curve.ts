/** Points of a stored curve at most; beyond, points close in time to their neighbours are left out, values stay exact. */
export const longestCurve = 60;

/** Keeps the first point of each of `longestCurve` equal spans of time, and always the last point. */
export const thinned = <Point extends { readonly time: number }>(curve: readonly Point[]): readonly Point[] => {
  const last = curve.at(-1);
  if (curve.length <= longestCurve || last === undefined) return curve;
  const width = last.time / (longestCurve - 1);
  const kept = curve.filter(
    ({ time }, position) => Math.floor(time / width) !== Math.floor((curve[position - 1]?.time ?? -1) / width),
  );
  return kept.at(-1) === last ? kept : [...kept, last];
};
