import { type Environment, readEnvironment, settingsFrom } from './env.js';

const occasion = { worker: false, webDirectory: null };
const urls = {
  DATABASE_URL: 'postgresql://understudy_app:long-and-random@db/understudy',
  SYSTEM_DATABASE_URL: 'postgresql://understudy_system:long-and-random@db/understudy',
};
const production = {
  ...urls,
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://understudy.example.com/',
  SMTP_URL: 'smtps://name:password@mail.example.com',
};
const settings = (given: NodeJS.ProcessEnv) => settingsFrom(readEnvironment(given), occasion);
const refusal = (given: NodeJS.ProcessEnv): string => {
  try {
    settings(given);
    return '';
  } catch (failure) {
    return failure instanceof Error && failure.name === 'StartRefusal' ? failure.message : String(failure);
  }
};

it('lists every problem at once', () => {
  const message = refusal({ PORT: 'eighty', REDIS_URL: 'http://x', UNDERSTUDY_DEMO_PASSWORD: 'short' });
  for (const name of ['PORT', 'REDIS_URL', 'UNDERSTUDY_DEMO_PASSWORD']) expect(message).toContain(name);
});

it('reads keys for secrets one after another, and keeps none of its own but beside an embedded server', () => {
  const [old, anew] = ['an old key that is long enough to be one', 'a new key that is long enough to be one'];
  expect(settings({ ...urls, SECRET_KEYS: `${anew}, ${old}` }).secretKeys).toEqual([anew, old]);
  expect(settings(urls).secretKeys).toEqual([]);
  expect(refusal({ ...urls, SECRET_KEYS: 'short' })).toContain('SECRET_KEYS');
  const [application, system] = [urls.DATABASE_URL, urls.SYSTEM_DATABASE_URL];
  const embedded = settingsFrom(readEnvironment({}), { ...occasion, database: { application, system, owner: system } });
  expect(embedded.secretKeys).toEqual(['long-and-random']);
});

it('treats an empty value as absent', () => {
  const read: Environment = readEnvironment({ PORT: '', REDIS_URL: '', NODE_ENV: '' });
  expect(read).toMatchObject({ PORT: 3000, NODE_ENV: 'development' });
  expect(read.REDIS_URL).toBeUndefined();
});

it('needs both doors to the database', () => {
  expect(refusal({ DATABASE_URL: urls.DATABASE_URL })).toContain('SYSTEM_DATABASE_URL');
});

it('listens on this machine alone, unless it is in production or told otherwise', () => {
  expect(settings(urls).host).toBe('localhost');
  expect(settings({ ...urls, HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  expect(settings(production)).toMatchObject({ host: '0.0.0.0', publicUrl: 'https://understudy.example.com' });
});

it.each([
  ['no address of its own', { PUBLIC_URL: undefined }, 'PUBLIC_URL is not set'],
  ['an address without encryption', { PUBLIC_URL: 'http://understudy.example.com' }, 'https://'],
  ['a well-known password', { DATABASE_URL: 'postgresql://a:postgres@db/x' }, 'DATABASE_URL'],
  ['no password', { SYSTEM_DATABASE_URL: 'postgresql://a@db/x' }, 'SYSTEM_DATABASE_URL'],
  ['no mail server', { SMTP_URL: undefined }, 'SMTP_URL'],
  ['the demonstration', { UNDERSTUDY_DEMO_PASSWORD: 'a long demonstration password' }, 'UNDERSTUDY_DEMO_PASSWORD'],
])('does not start in production with %s', (_what, change, part) => {
  expect(refusal({ ...production, ...change })).toContain(part);
});
