const candidates = [',', ';', '\t'] as const;

/** The sign between the cells: the one that stands most often in the first line, outside quotation marks. */
export const delimiterOf = (text: string): string => {
  const counts = new Map<string, number>(candidates.map((sign) => [sign, 0]));
  let quoted = false;
  for (const sign of text.slice(0, 50_000)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? ',';
};
