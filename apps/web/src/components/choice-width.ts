const narrowest = 220;
const widest = 360;
/** What stands beside the words of a field: its padding, and the marks to open and to clear it. */
const beside = 72;
const letter = 7.2;

/** How wide a field must be in pixels for the longest of its choices to be read whole. */
export const choiceWidth = (choices: readonly { readonly label: string }[]): number =>
  Math.min(
    widest,
    Math.max(narrowest, beside + Math.ceil(letter * Math.max(...choices.map(({ label }) => label.length)))),
  );
