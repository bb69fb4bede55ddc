import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../config/settings.js';
import type { Log } from '../log/log.js';
import { largestJsonBody, readJsonBodies } from './json-body.js';
import { refuseStrangers } from './refuse-strangers.js';
import { logRequests } from './request-log.js';
import { sendSecurityHeaders } from './security-headers.js';
import { largestUpload } from './upload.js';

const requestIdForm = /^[A-Za-z0-9_-]{8,64}$/;

/** Fastify as all our doors use it; the framework is handed this adapter. */
export const createHttpAdapter = (settings: Settings): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: largestJsonBody,
    trustProxy: (_address: string, hop: number) => hop < settings.trustedProxies,
    requestTimeout: 120_000,
    forceCloseConnections: true,
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && requestIdForm.test(given) ? given : randomUUID();
    },
  });

/** What happens to every request around the handlers, in this order. */
export const prepareHttp = async (fastify: FastifyInstance, settings: Settings, log: Log): Promise<void> => {
  fastify.decorateRequest('signedIn', undefined);
  fastify.decorateRequest('uploadedFile', undefined);
  logRequests(fastify, log);
  await sendSecurityHeaders(fastify, settings.publicUrl);
  refuseStrangers(fastify, settings.publicUrl);
  readJsonBodies(fastify);
  await fastify.register(cookie);
  await fastify.register(multipart, {
    limits: { fileSize: largestUpload, files: 1, fields: 4, fieldSize: 10_000, parts: 5, headerPairs: 50 },
  });
  await fastify.register(compress, { threshold: 4096 });
};
