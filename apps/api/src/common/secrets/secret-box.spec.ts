import { SecretBox } from './secret-box.js';

const box = (...secretKeys: string[]): SecretBox =>
  new SecretBox({ secretKeys } as ConstructorParameters<typeof SecretBox>[0]);

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
