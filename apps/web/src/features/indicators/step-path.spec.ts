import { bandPath, stepPath } from './step-path.js';

const scale = { x: (time: number) => time, y: (share: number) => 100 - share * 100 };
const points = [
  { time: 10, survival: 0.8, lower: 0.6, upper: 0.9 },
  { time: 30, survival: 0.5, lower: null, upper: null },
];

describe('paths of a step curve', () => {
  test('the curve starts with everybody, falls at each event and runs on to the end', () => {
    expect(stepPath(points, 50, scale)).toBe('M0.0 0.0H10.0V20.0H30.0V50.0H50.0');
  });

  test('without events it is a straight line', () => {
    expect(stepPath([], 50, scale)).toBe('M0.0 0.0H50.0');
  });

  test('the band goes along the upper bounds and back along the lower ones', () => {
    expect(bandPath(points, 50, scale)).toBe('M0.0 0.0H10.0V10.0H30.0V50.0H50.0V50.0H30.0V40.0H10.0V0.0Z');
  });
});
