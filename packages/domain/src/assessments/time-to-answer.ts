/** What of an item takes time. */
export type TimedItem = {
  readonly kind: 'scale' | 'text';
  readonly selfWording: string;
  readonly othersWording: string;
  readonly anchors: readonly string[];
};

const wordsPerMinute = 230;
/** Choosing among anchors one has read; writing two or three sentences. */
const secondsToAnswer = { scale: 4, text: 75 } as const;

/** Seconds to read an item in the words for this rater, and to answer it. */
function secondsOf({ kind, selfWording, othersWording, anchors }: TimedItem, side: 'self' | 'others'): number {
  const text = [side === 'self' ? selfWording : othersWording, ...anchors].join(' ');
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return (words / wordsPerMinute) * 60 + secondsToAnswer[kind];
}

/** Whole minutes that these items take, rounded up; none take none. */
export function minutesToAnswer(items: readonly TimedItem[], side: 'self' | 'others'): number {
  return Math.ceil(items.reduce((sum, item) => sum + secondsOf(item, side), 0) / 60);
}
