import { load } from './load.js';
import { median, percentile, report, say } from './percentiles.js';

const mostMilliseconds = 150;

/**
 * The 95th percentile of one page at fifty connections, as somebody with an open session. What the product's own screens ask
 * for has an aim; longer pages, which other programs may ask for, are measured to be known. With a body it is sent.
 */
export const pageTaken = async (
  name: string,
  url: string,
  token: string,
  askedBy: 'a screen' | 'programs' = 'a screen',
  body?: object,
): Promise<void> => {
  say(`Reading: ${name} ...`);
  const cookie = `__Host-understudy=${token}`;
  await load(url, { connections: 50, seconds: 2, cookie, body });
  const { times, perSecond } = await load(url, { connections: 50, seconds: 8, cookie, body });
  const value = percentile(times, 0.95);
  report({
    name: `${name}, 95th percentile at 50 connections`,
    value,
    unit: 'ms',
    ...(askedBy === 'a screen' ? { aim: `below ${mostMilliseconds}`, met: value < mostMilliseconds } : {}),
    note: `${Math.round(perSecond)} answers a second, median ${median(times).toFixed(1)} ms`,
  });
};
