/**
 * Reads the search part of an address: every value is the text that stands there, never guessed to be a number (a
 * token such as 5e12 is not one). The routes' schemas make of it what they need.
 */
export const readSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));

/** Writes the search part of an address; what is empty is left out. */
export const writeSearch = (search: Record<string, unknown>): string => {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text ? `?${text}` : '';
};
