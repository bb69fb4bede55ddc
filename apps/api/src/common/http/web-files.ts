import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '../errors/problem-error.js';

type Encoding = 'br' | 'gzip' | 'identity';

/** A built file in memory, in the encodings that somebody has asked for so far. */
type WebFile = {
  readonly contentType: string;
  readonly cacheControl: string;
  readonly etag: string;
  readonly compressible: boolean;
  readonly bodies: Map<Encoding, Promise<Buffer>>;
  readonly plain: Buffer;
};

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const compressedAlready = new Set(['.png', '.ico', '.jpg', '.webp', '.woff2']);

const readWebFile = async (directory: string, name: string): Promise<WebFile> => {
  const plain = await readFile(path.join(directory, name));
  const extension = path.extname(name);
  return {
    contentType: contentTypes[extension] ?? 'application/octet-stream',
    cacheControl: name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 24)}"`,
    compressible: !compressedAlready.has(extension) && plain.length > 1024,
    bodies: new Map(),
    plain,
  };
};

const encode = async (plain: Buffer, encoding: Encoding): Promise<Buffer> => {
  if (encoding === 'br') return promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return encoding === 'gzip' ? promisify(gzip)(plain) : plain;
};

const encodingFor = (request: FastifyRequest, file: WebFile): Encoding => {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (!file.compressible) return 'identity';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
};

const sendFile = async (request: FastifyRequest, reply: FastifyReply, file: WebFile): Promise<FastifyReply> => {
  reply.headers({ 'content-type': file.contentType, 'cache-control': file.cacheControl, etag: file.etag });
  if (file.compressible) reply.header('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === file.etag) return reply.status(304).send();
  const encoding = encodingFor(request, file);
  const body = file.bodies.get(encoding) ?? encode(file.plain, encoding);
  file.bodies.set(encoding, body);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.send(await body);
};

/**
 * Serves the built web application from memory: its hashed assets for a year, and for every other address outside /api
 * its one page, which finds its own way from there. Only names that were found at start are ever served.
 */
export const serveWebFiles = async (fastify: FastifyInstance, directory: string): Promise<void> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const files = new Map<string, WebFile>(
    await Promise.all(names.map(async (name) => [`/${name}`, await readWebFile(directory, name)] as const)),
  );
  const page = files.get('/index.html');
  if (page === undefined) throw new Error(`There is no index.html in ${directory}.`);
  fastify.get('/*', (request, reply) => {
    const [address = '/'] = request.url.split('?');
    const file = files.get(address);
    if (file === undefined && /^\/(api|assets)\//.test(address)) throw notFound();
    return sendFile(request, reply, file ?? page);
  });
};
