import { readEnvironment, settingsFrom } from '../config/env.js';
import { SecretBox } from './secret-box.js';

const database = 'postgresql://understudy:of-no-matter@nowhere/understudy';
const long = (key: string): string => `${key}, made long enough to be one at all`;
const box = (...keys: string[]): SecretBox => {
  const urls = { DATABASE_URL: database, SYSTEM_DATABASE_URL: database };
  const read = readEnvironment({ ...urls, SECRET_KEYS: keys.map((key) => long(key).replaceAll(',', ' ')).join(',') });
  return new SecretBox(settingsFrom(read, { worker: false, webDirectory: null }));
};

it('opens what it sealed, for the same place alone, and never seals twice alike', () => {
  const own = box('a key of this installation');
  const sealed = own.seal('https://hooks.example.com/ü', 'here');
  expect(sealed).not.toContain('example');
  expect(own.open(sealed, 'here')).toBe('https://hooks.example.com/ü');
  expect(own.open(sealed, 'elsewhere')).toBeNull();
  expect(own.open(`${sealed.slice(0, -6)}AAAAA=`, 'here')).toBeNull();
  expect(own.seal('https://hooks.example.com/ü', 'here')).not.toBe(sealed);
});

it('seals by its first key and opens by each, until that is taken away', () => {
  const sealed = box('the old key').seal('words', 'here');
  expect(box('the new key', 'the old key').open(sealed, 'here')).toBe('words');
  expect(box('the new key').open(sealed, 'here')).toBeNull();
  const anew = box('the new key', 'the old key').seal('words', 'here');
  expect(box('the new key').open(anew, 'here')).toBe('words');
});

it('seals nothing without a key', () => {
  expect(box().isReady).toBe(false);
  expect(() => box().seal('words', 'here')).toThrow('no key');
});
