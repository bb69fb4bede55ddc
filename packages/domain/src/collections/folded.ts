const plain = /^[\0-\x7f]*$/;
const marks = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/g;
const letters: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ŧ: 't',
    ı: 'i',
    ς: 'σ',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
  }),
  ...Object.entries({ '\u2019': "'", '\u2018': "'", '\u02bc': "'", '\u2010': '-', '\u2011': '-', '\u00a0': ' ' }),
]);
const otherLetters = new RegExp(`[${[...letters.keys()].join('')}]`, 'g');

/**
 * The key by which a text stands in an order of letters: lower case, without accents, and with the letters of other alphabets
 * among those of ours. It is what the function of this name in the database makes of the text.
 */
export const folded = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(marks, '')
        .toLowerCase()
        .replace(otherLetters, (letter) => letters.get(letter) ?? letter)
        .normalize('NFC');

/** Compares texts by their letters. */
export const byLetters = (one: string, other: string): number => {
  const [first, second] = [folded(one), folded(other)];
  return first < second ? -1 : first > second ? 1 : 0;
};
