import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OutgoingCalls } from './outgoing-calls.js';
import { OutgoingRule } from './outgoing-rule.js';
import { isPublicAddress } from './public-address.js';

test.each([
  ...['10.1.2.3', '127.0.0.1', '169.254.169.254', '172.31.255.255', '192.168.0.1', '100.64.0.1', '0.0.0.0'],
  ...['224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '2001:db8::1'],
  ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:0:1::', 'localhost', ''],
])('%s is no address of the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111'])('%s is one', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  'http://hooks.example.com/x',
  'https://127.0.0.1/x',
  'https://[::1]/x',
  'https://2130706433/x',
  'https://hooks.example.com:8443/x',
  'https://name:password@hooks.example.com/x',
])('%s is not called', (address) => {
  expect(new OutgoingRule().accepts(new URL(address))).toBe(false);
});

describe('a call', () => {
  let server: Server;
  let port: number;
  let asked: { path: string; body: string }[];
  beforeEach(async () => {
    asked = [];
    server = createServer(async (incoming, reply) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      asked.push({ path: incoming.url ?? '', body: Buffer.concat(chunks).toString('utf8') });
      if (incoming.url === '/slow') return;
      if (incoming.url === '/elsewhere') reply.setHeader('location', '/taken');
      reply.writeHead({ '/taken': 200, '/elsewhere': 307 }[incoming.url ?? ''] ?? 404).end('x'.repeat(100_000));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  /** A rule that lets a test reach its own server, where the name leads there. */
  const opened = (changes: Partial<OutgoingRule> = {}): OutgoingCalls =>
    new OutgoingCalls(
      Object.assign(new OutgoingRule(), {
        accepts: () => true,
        addressesOf: async () => [{ address: '127.0.0.1', family: 4 }],
        reaches: () => true,
        ...changes,
      }),
    );
  const at = (path: string): URL => new URL(`http://chat.example.com:${port}${path}`);

  it('goes where the name led once, tells whether it was taken, and follows no redirect', async () => {
    expect(await opened().post(at('/taken'), { text: 'Hello' })).toBe('delivered');
    expect(await opened().post(at('/elsewhere'), {})).toBe('refused');
    expect(await opened().post(at('/nowhere'), {})).toBe('refused');
    expect(asked.map(({ path }) => path)).toEqual(['/taken', '/elsewhere', '/nowhere']);
    expect(asked[0]?.body).toBe('{"text":"Hello"}');
  });

  it('gives up on whoever does not answer, and on names that lead nowhere', async () => {
    expect(await opened({ timeoutMs: 100 }).post(at('/slow'), {})).toBe('unreachable');
    const lost = opened({ addressesOf: () => Promise.reject(new Error('not found')) });
    expect(await lost.post(at('/taken'), {})).toBe('unreachable');
    const waiting = opened({ timeoutMs: 100, addressesOf: () => new Promise(() => undefined) });
    expect(await waiting.post(at('/taken'), {})).toBe('unreachable');
  });

  it('is never made where a name leads inside, even if it leads outside as well', async () => {
    const { reaches } = OutgoingRule.prototype;
    expect(await opened({ reaches }).post(at('/taken'), {})).toBe('not-allowed');
    const both = [
      { address: '8.8.8.8', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect(await opened({ reaches, addressesOf: async () => both }).post(at('/taken'), {})).toBe('not-allowed');
    expect(asked).toEqual([]);
  });
});
