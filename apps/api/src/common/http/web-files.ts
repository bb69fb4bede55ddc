import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { notFound } from '../errors/problem-error.js';

/**
 * Serves the built web application: its hashed assets for a year, and for every other address outside /api its one page,
 * which finds its own way from there.
 */
export const serveWebFiles = async (fastify: FastifyInstance, directory: string): Promise<void> => {
  const page = await readFile(path.join(directory, 'index.html'));
  await fastify.register(fastifyStatic, {
    root: directory,
    index: false,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      const hashed = path.relative(directory, file).startsWith(`assets${path.sep}`);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const sendPage = {
    url: '/*',
    method: ['GET' as const],
    handler: async (request: { url: string }, reply: PageReply) => {
      if (request.url.startsWith('/api/') || request.url.startsWith('/assets/')) throw notFound();
      return reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
    },
  };
  fastify.route(sendPage);
};

type PageReply = { header(name: string, value: string): PageReply; send(body: Buffer): PageReply };
