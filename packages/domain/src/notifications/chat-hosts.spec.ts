import { isAllowedHost } from './chat-hosts.js';

test.each([
  ['hooks.slack.com', true],
  ['slack.com', false],
  ['evil-hooks.slack.com', false],
  ['hooks.slack.com.evil.example', false],
  ['acme.webhook.office.com', true],
  ['a.b.webhook.office.com', true],
  ['webhook.office.com', false],
  ['evilwebhook.office.com', false],
])('%s: %s', (host, expected) => {
  expect(isAllowedHost(host, ['hooks.slack.com', '*.webhook.office.com'])).toBe(expected);
});

it('lets messages go nowhere while no host is named', () => {
  expect(isAllowedHost('hooks.slack.com', [])).toBe(false);
});
