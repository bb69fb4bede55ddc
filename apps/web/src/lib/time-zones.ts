/** Every time zone the browser knows, and UTC. */
export const timeZones = (): string[] => {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes('UTC') ? known : [...known, 'UTC'];
};
