/** The most characters of an anchor. */
const longest = 400;

/** A text on one line, without control characters and blanks at its ends. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/**
 * An indicator as an anchor: its lines one after another, without the marks of a list, and no longer than an anchor may be.
 * Null where it says nothing.
 */
export function anchorOf(indicator: string): { readonly text: string; readonly shortened: boolean } | null {
  const text = indicator
    .split(/[\r\n]+/)
    .map((line) => oneLine(line).replace(/^[-*•](?:\s+|$)/, ''))
    .filter((line) => line !== '')
    .reduce((whole, line) => (whole === '' ? line : `${whole}${/[.,;:!?…]$/.test(whole) ? '' : ';'} ${line}`), '');
  if (text === '') return null;
  return text.length <= longest ? { text, shortened: false } : { text: shortened(text), shortened: true };
}

/** As many whole sentences as fit where they are at least half of it, else as many words. */
function shortened(text: string): string {
  const room = text.slice(0, longest - 2);
  const sentences = Math.max(...['. ', '! ', '? ', '; '].map((end) => room.lastIndexOf(end))) + 1;
  if (sentences >= longest / 2) return `${room.slice(0, sentences)} …`;
  const words = room.lastIndexOf(' ');
  // Half of a sign that takes two places is none.
  return `${(words > 0 ? room.slice(0, words) : room).replace(/[\uD800-\uDBFF]$/, '').trim()} …`;
}
