import { fanPath, middlePath } from './fan-shape.js';

const band = (month: number, p50: number) => ({ month, low: p50 - 2, p10: p50 - 1, p50, p90: p50 + 1, high: p50 + 2 });
const scale = { x: (month: number) => month * 10, y: (people: number) => 100 - people };

it('draws a band there and back, and a middle line through it', () => {
  const bands = [band(0, 10), band(1, 12)];
  expect(fanPath(bands, 'p10', 'p90', scale)).toBe('M0.0,89.0L10.0,87.0L10.0,89.0L0.0,91.0Z');
  expect(middlePath(bands, scale)).toBe('M0.0,90.0L10.0,88.0');
  expect([fanPath([], 'low', 'high', scale), middlePath([], scale)]).toEqual(['', '']);
});
