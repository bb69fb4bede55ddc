/** Hours of the clock, HH:MM, in which no mail is to arrive; over midnight where they end before they begin. */
export type QuietHours = { readonly from: string; readonly to: string };

const minute = 60_000;
const minutesOfDay = 24 * 60;
/** Clocks are put forward or back by less than this. */
const largestShift = 180;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock of the place shows, in minutes since midnight. */
function clockOf(instant: number, timeZone: string): number {
  const known = formats.get(timeZone);
  const format =
    known ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (known === undefined) formats.set(timeZone, format);
  return minutesOf(format.format(instant));
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function isQuiet(clock: number, { from, to }: QuietHours): boolean {
  const [begin, end] = [minutesOf(from), minutesOf(to)];
  return begin <= end ? clock >= begin && clock < end : clock >= begin || clock < end;
}

/**
 * The first instant from the given one on at which a clock of the place shows no quiet hour; the instant itself outside
 * them. The days on which clocks change are no exception: what counts is what the clock shows.
 */
export function afterQuietHours(instant: number, timeZone: string, quiet: QuietHours | null): number {
  if (quiet === null || quiet.from === quiet.to) return instant;
  const clock = clockOf(instant, timeZone);
  if (!isQuiet(clock, quiet)) return instant;
  const left = (minutesOf(quiet.to) - clock + minutesOfDay) % minutesOfDay;
  const begun = instant - (instant % minute);
  const skipped = Math.max(0, left - largestShift);
  for (let minutes = skipped; minutes <= left + largestShift; minutes += 1) {
    const later = begun + minutes * minute;
    if (later > instant && !isQuiet(clockOf(later, timeZone), quiet)) return later;
  }
  return begun + left * minute;
}
