import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const secureName = '__Host-understudy';
const plainName = 'understudy';
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether this browser keeps a Secure cookie from this address. Over https every one does; from plain http on this very
 * machine all but Safari do. Elsewhere the cookie falls back to a plain name without Secure, which production refuses to
 * start with (PUBLIC_URL must begin with https).
 */
const keepsSecureCookies = (request: FastifyRequest, publicUrl: string): boolean => {
  if (publicUrl.startsWith('https:')) return true;
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const agent = request.headers['user-agent'] ?? '';
  const safari = /Safari\//.test(agent) && !/Chrom(e|ium)\/|Edg|OPR\//.test(agent);
  return loopback.has(host) && !safari;
};

type CookieKind = 'session' | 'device';

const nameOf = (kind: CookieKind, secure: boolean): string =>
  `${secure ? secureName : plainName}${kind === 'session' ? '' : '-device'}`;

/** The value of one of our cookies, undefined when there is none. */
export const readCookie = (request: FastifyRequest, kind: CookieKind, publicUrl: string): string | undefined =>
  request.cookies[nameOf(kind, keepsSecureCookies(request, publicUrl))];

/** Gives the browser one of our cookies; `maxAge` in seconds. */
export const setCookie = (
  request: FastifyRequest,
  reply: FastifyReply,
  kind: CookieKind,
  given: { readonly value: string; readonly maxAge: number; readonly publicUrl: string },
): void => {
  const secure = keepsSecureCookies(request, given.publicUrl);
  reply.setCookie(nameOf(kind, secure), given.value, {
    httpOnly: true,
    secure,
    sameSite: 'lax',
    path: '/',
    maxAge: given.maxAge,
  });
};

/** Takes the session cookie back. */
export const clearSessionCookie = (request: FastifyRequest, reply: FastifyReply, publicUrl: string): void => {
  const secure = keepsSecureCookies(request, publicUrl);
  reply.clearCookie(nameOf('session', secure), { httpOnly: true, secure, sameSite: 'lax', path: '/' });
};
