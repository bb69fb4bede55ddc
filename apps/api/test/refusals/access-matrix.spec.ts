import { readdir, readFile } from 'node:fs/promises';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { Endpoint } from '@understudy/contracts/endpoint';
import { contractKey } from '../../src/common/http/endpoint.js';
import { accessMatrix } from '../../src/common/openapi/access-matrix.js';
import { allContracts } from '../../src/common/openapi/all-contracts.js';
import { startTestApp, type TestApp } from '../harness.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const repository = new URL('../../../../', import.meta.url);
const nameOf = ({ method, path }: Endpoint): string => `${method} ${path}`;
const sorted = (names: readonly string[]): string[] => [...names].sort();

/** Every route handler of every controller, with the contract it is bound to. */
const handlers = (): { where: string; contract: Endpoint | undefined }[] => {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    if (!metatype) return [];
    const prototype: Record<string, object> = metatype.prototype;
    return new MetadataScanner().getAllMethodNames(prototype).flatMap((method) => {
      const handler = prototype[method];
      const routed =
        handler && Reflect.hasMetadata(PATH_METADATA, handler) && Reflect.hasMetadata(METHOD_METADATA, handler);
      return routed
        ? [{ where: `${metatype.name}.${method}`, contract: Reflect.getMetadata(contractKey, handler) }]
        : [];
    });
  });
};

it('binds every handler to a contract and every contract to one handler', () => {
  const bound = handlers();
  expect(bound.filter(({ contract }) => contract === undefined)).toEqual([]);
  const names = bound.flatMap(({ contract }) => (contract ? [nameOf(contract)] : []));
  expect(sorted(names)).toEqual(sorted(allContracts.map(({ contract }) => nameOf(contract))));
});

it('routes exactly the contracts', () => {
  const fastify = app.application.getHttpAdapter().getInstance();
  for (const { contract } of allContracts) {
    expect({
      route: nameOf(contract),
      there: fastify.hasRoute({ method: contract.method, url: contract.path }),
    }).toEqual({
      route: nameOf(contract),
      there: true,
    });
  }
});

it('opens to strangers only what they need to get in', () => {
  const open = allContracts.filter(({ contract }) => contract.permission === 'public');
  expect(sorted(open.map(({ contract }) => nameOf(contract)))).toEqual([
    'GET /api/openapi.json',
    'GET /api/v1/calendar-feeds/:file',
    'GET /api/v1/development/mails',
    'GET /api/v1/health/live',
    'GET /api/v1/health/ready',
    'POST /api/v1/invitations/accept',
    'POST /api/v1/invitations/look-up',
    'POST /api/v1/organisations',
    'POST /api/v1/password-resets',
    'POST /api/v1/password-resets/use',
    'POST /api/v1/session',
  ]);
});

it('knows every file of contracts that declares a route', async () => {
  const folder = new URL('packages/contracts/src/', repository);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  const declaring = [];
  for (const name of names) {
    const text = await readFile(new URL(name, folder), 'utf8');
    if (/= endpoint\(\{/.test(text)) declaring.push(name.replace('.ts', ''));
  }
  expect(sorted([...new Set(allContracts.map(({ area }) => area))])).toEqual(sorted(declaring));
});

it('prints the access matrix that is in docs', async () => {
  const printed = await readFile(new URL('docs/access-matrix.md', repository), 'utf8').catch(() => '');
  expect(printed).toBe(accessMatrix());
});

it('prints an OpenAPI 3.1 document whose references all lead somewhere', async () => {
  const answer = await app.stranger().send({ method: 'GET', path: '/api/openapi.json' });
  expect(answer.status).toBe(200);
  const document = answer.parsed as { openapi: string; paths: object; components: { schemas: object } };
  expect(document.openapi).toBe('3.1.0');
  expect(Object.values(document.paths).flatMap((path) => Object.keys(path))).toHaveLength(allContracts.length);
  const references = [...answer.text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name ?? '');
  expect(references.filter((name) => !(name in document.components.schemas))).toEqual([]);
});
