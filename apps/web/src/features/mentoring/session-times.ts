/** What the clock says in a time zone at an instant, as YYYY-MM-DD and HH:MM. */
export const clockIn = (timeZone: string, instant: string): { day: string; time: string } => {
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return { day, time: `${parts.get('hour')}:${parts.get('minute')}` };
};

/**
 * The instant at which a time zone’s clock shows this day and time; of a time that summer time skips, the one an hour
 * later. Two rounds are enough, for zones change by less than a day.
 */
export const instantIn = (timeZone: string, day: string, time: string): string => {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let guess = wanted;
  for (let round = 0; round < 2; round += 1) {
    const shown = clockIn(timeZone, new Date(guess).toISOString());
    guess += wanted - Date.parse(`${shown.day}T${shown.time}:00Z`);
  }
  return new Date(guess).toISOString();
};
