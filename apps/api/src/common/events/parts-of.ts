/** As many people as one event names. */
const namedAtOnce = 500;

/** The people of an event of bounded size each; one part without anybody where it concerns nobody in particular. */
export const partsOf = (people: readonly string[]): string[][] =>
  Array.from({ length: Math.max(1, Math.ceil(people.length / namedAtOnce)) }, (_, part) =>
    people.slice(part * namedAtOnce, (part + 1) * namedAtOnce),
  );
