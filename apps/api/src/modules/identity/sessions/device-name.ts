const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
  [/curl\//, 'curl'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

const find = (agent: string, among: readonly (readonly [RegExp, string])[]): string | undefined =>
  among.find(([pattern]) => pattern.test(agent))?.[1];

/** A name by which a person recognises where they are signed in, such as "Firefox on Linux". */
export const deviceName = (userAgent: string | undefined): string => {
  const agent = (userAgent ?? '').slice(0, 500);
  const browser = find(agent, browsers);
  const system = find(agent, systems);
  if (browser && system) return `${browser} on ${system}`;
  return browser ?? system ?? 'Unknown device';
};
