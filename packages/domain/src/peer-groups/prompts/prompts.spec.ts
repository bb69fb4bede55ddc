import { promptFor, promptsByStage } from './prompts.js';

it('has eight questions or more for each stage, in both languages, none twice', () => {
  const all = Object.values(promptsByStage).flat();
  expect(Object.values(promptsByStage).map(({ length }) => length >= 8)).toEqual(Array(6).fill(true));
  expect(new Set(all.flatMap(({ en, de }) => [en, de])).size).toBe(2 * all.length);
});

it('asks them in turn, and something of any stage that is an organisation’s own', () => {
  const first = promptFor('tech-lead', 0, 'en-GB');
  expect(promptFor('tech-lead', 8, 'en-GB')).toBe(first);
  expect(promptFor('tech-lead', 0, 'de')).not.toBe(first);
  expect(promptFor('principal', 0, 'de')).toMatch(/^Was ist in Ihrer Arbeit anders/);
});
