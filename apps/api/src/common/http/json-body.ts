import type { FastifyInstance } from 'fastify';
import { invalidInput, ProblemError } from '../errors/problem-error.js';

/** The largest JSON body that is accepted, in bytes. */
export const largestJsonBody = 2 * 1024 * 1024;

const unreadable = (): ProblemError => new ProblemError('invalid-input', 'The body is not valid JSON.');

/**
 * Reads JSON bodies, and nothing else besides uploads: other content types are refused (415). NUL characters, which the
 * database cannot store, and keys that would reach an object's prototype are refused (400).
 */
export const readJsonBodies = (fastify: FastifyInstance): void => {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: largestJsonBody },
    (request, text, done) => {
      const body = String(text);
      if (body === '') return done(null, undefined);
      parse(request, body, (failure, value) => {
        if (failure) return done(unreadable());
        if (body.includes('\\u0000') && holdsNul(value)) {
          return done(invalidInput([{ field: 'body', message: 'Some of this text cannot be stored.' }]));
        }
        done(null, value);
      });
    },
  );
};

const holdsNul = (value: unknown): boolean => {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string' && next.includes('\0')) return true;
    if (typeof next === 'object' && next !== null) {
      for (const [key, inner] of Object.entries(next)) waiting.push(key, inner);
    }
  }
  return false;
};
