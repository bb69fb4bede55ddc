import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalidInput, ProblemError } from '../errors/problem-error.js';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

const refused = (): ProblemError =>
  new ProblemError('not-allowed', 'This request did not come from a page of this product.');

/**
 * A request that changes something must come from our own pages, or from a program: browsers always say where such a
 * request comes from, and another site cannot leave that out or change it.
 */
const refuseForeignOrigin = (request: FastifyRequest, publicOrigin: string): void => {
  const { origin, host } = request.headers;
  if (origin !== undefined) {
    if (origin === publicOrigin) return;
    if (!publicOrigin.startsWith('https:') && origin === `http://${host}`) return;
    throw refused();
  }
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw refused();
};

/** Checks every request before anything is read of it: its origin, and that its address holds no NUL. */
export const refuseStrangers = (fastify: FastifyInstance, publicUrl: string): void => {
  const { origin } = new URL(publicUrl);
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (request.url.includes('%00')) throw invalidInput([{ field: 'address', message: 'This is not an address.' }]);
    if (!harmless.has(request.method)) refuseForeignOrigin(request, origin);
    done();
  });
};
