const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const format = known ?? new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', ...numeric });
  if (known === undefined) formats.set(timeZone, format);
  return format;
};

/** Minutes by which the clocks of a time zone are ahead of UTC at an instant. Throws RangeError for an unknown zone. */
export const offsetMinutes = (timeZone: string, instant: number): number => {
  const parts = formatOf(timeZone).formatToParts(instant);
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'));
  return Math.round((shown - Math.floor(instant / 60_000) * 60_000) / 60_000);
};

/**
 * The instant at which clocks of a zone show a day and an hour. What a change of clocks leaves out becomes the same time
 * after it; what it shows twice is meant the first time.
 */
export const localInstant = (day: string, time: string, timeZone: string): number => {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const before = asUtc - offsetMinutes(timeZone, asUtc - 86_400_000) * 60_000;
  const after = asUtc - offsetMinutes(timeZone, asUtc + 86_400_000) * 60_000;
  const shows = (instant: number): boolean => instant + offsetMinutes(timeZone, instant) * 60_000 === asUtc;
  return [before, after].find(shows) ?? before;
};
