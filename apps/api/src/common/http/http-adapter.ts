import { randomUUID } from 'node:crypto';
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { ConnectionError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../config/settings.js';
import { problemAnswer } from '../errors/problem-answer.js';
import type { Log } from '../log/log.js';
import { largestJsonBody, readJsonBodies } from './json-body.js';
import { refuseStrangers } from './refuse-strangers.js';
import { logRequests } from './request-log.js';
import { sendSecurityHeaders } from './security-headers.js';
import { writtenOnce } from './shared-answers.js';
import { largestUpload } from './upload.js';

const problemType = 'application/problem+json; charset=utf-8';

/** Answers what is not even a request, such as headers beyond all measure, and hangs up. */
const refuseUnreadable = (failure: ConnectionError, socket: Socket): void => {
  if (failure.code === 'ECONNRESET' || !socket.writable) return;
  const statusCode = failure.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const { problem } = problemAnswer({ statusCode }, randomUUID());
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `content-type: ${problemType}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
};

const requestIdForm = /^[A-Za-z0-9_-]{8,64}$/;

/** Fastify as all our doors use it; the framework is handed this adapter. */
export const createHttpAdapter = (settings: Settings): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: largestJsonBody,
    trustProxy: (_address: string, hop: number) => hop < settings.trustedProxies,
    requestTimeout: 120_000,
    forceCloseConnections: true,
    frameworkErrors: (failure: Error, request: FastifyRequest, reply: FastifyReply) => {
      const { problem } = problemAnswer(failure, request.id);
      reply.status(problem.status).header('content-type', problemType).send(JSON.stringify(problem));
    },
    clientErrorHandler: refuseUnreadable,
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && requestIdForm.test(given) ? given : randomUUID();
    },
  });

/** What happens to every request around the handlers, in this order. */
export const prepareHttp = async (fastify: FastifyInstance, settings: Settings, log: Log): Promise<void> => {
  fastify.decorateRequest('signedIn', undefined);
  fastify.decorateRequest('uploadedFile', undefined);
  fastify.setReplySerializer(writtenOnce());
  logRequests(fastify, log);
  sendSecurityHeaders(fastify, settings.publicUrl);
  refuseStrangers(fastify, settings.publicUrl);
  readJsonBodies(fastify);
  await fastify.register(cookie);
  await fastify.register(multipart, {
    limits: { fileSize: largestUpload, files: 1, fields: 4, fieldSize: 10_000, parts: 5, headerPairs: 50 },
  });
  await fastify.register(compress, { threshold: 4096, globalDecompression: false });
};
