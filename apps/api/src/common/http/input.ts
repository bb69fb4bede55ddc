import { createParamDecorator, type ExecutionContext, StandardSchemaValidationPipe } from '@nestjs/common';
import type { BodyOf, Endpoint, ParamsOf, QueryOf } from '@understudy/contracts/endpoint';
import type { FieldProblem } from '@understudy/contracts/problem';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { invalidInput } from '../errors/problem-error.js';

/** What a handler receives: the validated parts of the request that its contract has. */
export type InputOf<E extends Endpoint> = {
  params: ParamsOf<E>;
  query: QueryOf<E>;
  body: BodyOf<E>;
};

const parts = ['params', 'query', 'body'] as const;
const nothing = z.strictObject({});

type Issue = { readonly message: string; readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] };

const segmentOf = (segment: PropertyKey | { readonly key: PropertyKey }): string =>
  String(typeof segment === 'object' ? segment.key : segment);

/** The issues of a schema as field problems; the part of the request that they are in is left out of the field's name. */
export const fieldProblemsOf = (issues: readonly Issue[]): FieldProblem[] =>
  issues.slice(0, 100).map(({ message, path = [] }) => {
    const [part, ...field] = path.map(segmentOf);
    return { field: field.join('.') || part || 'body', message };
  });

const validate = new StandardSchemaValidationPipe({
  validateCustomDecorators: true,
  exceptionFactory: (issues) => invalidInput(fieldProblemsOf(issues)),
});

const schemaOf = (contract: Endpoint) =>
  z.object({
    params: contract.params ?? z.undefined(),
    query: contract.query ?? nothing,
    body: contract.body ?? z.undefined(),
  });

const read = createParamDecorator((contract: Endpoint, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  refuseRepeatedKeys(request.query);
  return {
    params: contract.params ? request.params : undefined,
    query: request.query ?? {},
    body: contract.body ? request.body : undefined,
  } satisfies Record<(typeof parts)[number], unknown>;
});

const refuseRepeatedKeys = (query: unknown): void => {
  const repeated = Object.entries(query ?? {}).filter(([, value]) => Array.isArray(value));
  if (repeated.length > 0) throw invalidInput(repeated.map(([field]) => ({ field, message: 'Give this once only.' })));
};

/**
 * The validated input of a handler, `{ params, query, body }`. Unknown and repeated keys are refused with 400 and a
 * message per field.
 */
export const Input = (contract: Endpoint): ParameterDecorator =>
  read(contract, { schema: schemaOf(contract), pipes: [validate] });
