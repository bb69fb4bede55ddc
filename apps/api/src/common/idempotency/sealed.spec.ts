import { digestOf, digestUnder, seal, unseal } from './sealed.js';

it('opens with the key alone what was sealed with it, and seals nothing twice alike', () => {
  const sealed = seal('the-key-of-a-request', 'What somebody wrote: ü');
  expect(unseal('the-key-of-a-request', sealed)).toBe('What somebody wrote: ü');
  expect(seal('the-key-of-a-request', 'What somebody wrote: ü')).not.toBe(sealed);
  expect(Buffer.from(sealed, 'base64').toString('utf8')).not.toContain('somebody');
  expect(() => unseal('another-key', sealed)).toThrow();
});

it('tells the same request under the same key, and nothing to whoever tries words without it', () => {
  expect(digestOf('one-key')).toBe(digestOf('one-key'));
  expect(digestUnder('one-key', ['a', 'b'])).toBe(digestUnder('one-key', ['a', 'b']));
  expect(digestUnder('another-key', ['a', 'b'])).not.toBe(digestUnder('one-key', ['a', 'b']));
});
