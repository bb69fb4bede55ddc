const isHalf = (text: string, place: number): boolean => (text.charCodeAt(place) & 0xfc00) === 0xdc00;

/** What of a text fits, and the rest: cut between two words where there are any, never within a sign. */
export const fitted = (text: string, most: number): readonly [string, string] => {
  if (text.length <= most) return [text, ''];
  let cut = most;
  while (cut > 0 && !/\s/.test(text.charAt(cut))) cut -= 1;
  if (cut === 0) cut = isHalf(text, most) ? most - 1 : most;
  return [text.slice(0, cut), text.slice(cut).trimStart()];
};

/** A title as far as it fits, and the whole of it where it does not. */
export const fittedTitle = (text: string, most: number): readonly [string, string] => {
  const [title, rest] = fitted(text, most);
  return [title, rest === '' ? '' : text];
};

/** Lines below a text as far as they fit, and those that do not, each of them whole. */
export const fittedLines = (
  text: string,
  lines: readonly string[],
  most: number,
): readonly [string, readonly string[]] => {
  const kept = text === '' ? [] : [text];
  const over: string[] = [];
  let length = text.length;
  for (const line of lines) {
    if (line === '') continue;
    const longer = length + line.length + Math.min(kept.length, 1);
    if (longer > most) {
      over.push(line);
      continue;
    }
    kept.push(line);
    length = longer;
  }
  return [kept.join('\n'), over];
};
