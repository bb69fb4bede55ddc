import type { Endpoint } from '@understudy/contracts/endpoint';
import { problem, problemStatus } from '@understudy/contracts/problem';
import { allContracts, type NamedContract } from './all-contracts.js';
import { type JsonSchema, SchemaShapes } from './schema-shapes.js';

const pathOf = (contract: Endpoint): string => contract.path.replace(/:(\w+)/g, '{$1}');

const parametersOf = (contract: Endpoint, shapes: SchemaShapes): JsonSchema[] =>
  (['params', 'query'] as const).flatMap((part) => {
    const schema = contract[part];
    if (!schema) return [];
    const printed = shapes.print(schema, 'input') as { properties?: Record<string, JsonSchema>; required?: string[] };
    return Object.entries(printed.properties ?? {}).map(([name, property]) => ({
      name,
      in: part === 'params' ? 'path' : 'query',
      required: part === 'params' || (printed.required ?? []).includes(name),
      schema: property,
    }));
  });

const bodyOf = (contract: Endpoint, shapes: SchemaShapes): JsonSchema => {
  if (contract.upload) {
    const schema = {
      type: 'object',
      properties: { file: { type: 'string', format: 'binary' } },
      required: ['file'],
    };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  if (!contract.body) return {};
  const schema = shapes.print(contract.body, 'input');
  return { requestBody: { required: true, content: { 'application/json': { schema } } } };
};

const contentOf = (contract: Endpoint, shapes: SchemaShapes): JsonSchema => {
  if (contract.response) {
    return { content: { 'application/json': { schema: shapes.print(contract.response, 'output') } } };
  }
  return contract.produces ? { content: { [contract.produces]: { schema: { type: 'string' } } } } : {};
};

const problemsOf = (contract: Endpoint): JsonSchema => {
  const signedIn = contract.permission === 'public' ? [] : (['not-signed-in', 'not-allowed'] as const);
  const codes = [...new Set([...contract.errors, ...signedIn, 'invalid-input' as const])];
  const statuses = [...new Set(codes.map((code) => problemStatus[code]))].sort((a, b) => a - b);
  const schema = { $ref: '#/components/schemas/Problem' };
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes.filter((code) => problemStatus[code] === status).join(', '),
        content: { 'application/problem+json': { schema } },
      },
    ]),
  );
};

const operationOf = ({ name, area, contract }: NamedContract, shapes: SchemaShapes): JsonSchema => ({
  operationId: name,
  tags: [area],
  summary: contract.summary,
  ...(contract.permission === 'public' ? { security: [] } : { 'x-permission': contract.permission }),
  ...(contract.acceptsKey ? { security: [{ session: [] }, { apiKey: [] }] } : {}),
  parameters: [
    ...parametersOf(contract, shapes),
    ...(contract.method === 'GET' || contract.permission === 'public'
      ? []
      : [{ $ref: '#/components/parameters/IdempotencyKey' }]),
  ],
  ...bodyOf(contract, shapes),
  responses: {
    [contract.status]: { description: 'Done', ...contentOf(contract, shapes) },
    ...problemsOf(contract),
  },
});

const describe = (): JsonSchema => {
  const shapes = new SchemaShapes();
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const named of allContracts) {
    const path = pathOf(named.contract);
    paths[path] = { ...paths[path], [named.contract.method.toLowerCase()]: operationOf(named, shapes) };
  }
  const problemShape = shapes.print(problem, 'output');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Understudy',
      version: '1',
      description: 'Organisations grow their own engineering leaders, deliberately.',
    },
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-understudy' },
        apiKey: { type: 'http', scheme: 'bearer', description: 'A key that an admin made under Settings.' },
      },
      parameters: {
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          description: 'A write repeated under the same key acts once and is answered the same.',
          schema: { type: 'string', minLength: 8, maxLength: 200 },
        },
      },
      schemas: { ...shapes.components, Problem: problemShape },
    },
  };
};

let printed: string | undefined;

/** The whole interface as an OpenAPI 3.1 document, printed from the contracts once. */
export const apiDescription = (): string => {
  printed ??= JSON.stringify(describe());
  return printed;
};
