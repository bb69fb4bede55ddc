import type { FastifyInstance } from 'fastify';
import type { Log } from '../log/log.js';

/** One line per answered request: route template, status, time and ids; never its content, address or who it was. */
export const logRequests = (fastify: FastifyInstance, log: Log): void => {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    log.info('answered', {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions?.url ?? '',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      organisationId: request.signedIn?.actor?.organisationId ?? null,
    });
    done();
  });
};
