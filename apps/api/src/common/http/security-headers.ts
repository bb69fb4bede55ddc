import type { FastifyInstance } from 'fastify';

const contentSources: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

const contentSecurityPolicy = Object.entries(contentSources)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join(';');

/** What every answer says to the browser, whatever it is. */
const always: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};

/**
 * Headers of every answer, the same constants each time. Scripts come from our own files only; styles may be inline
 * because the component library writes them so.
 */
export const sendSecurityHeaders = (fastify: FastifyInstance, publicUrl: string): void => {
  const headers = publicUrl.startsWith('https:')
    ? {
        ...always,
        'content-security-policy': `${contentSecurityPolicy};upgrade-insecure-requests`,
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
      }
    : { ...always, 'content-security-policy': contentSecurityPolicy };
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
};
