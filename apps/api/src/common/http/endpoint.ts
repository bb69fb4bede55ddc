import {
  applyDecorators,
  Delete,
  Get,
  HttpCode,
  Patch,
  Post,
  Put,
  SerializeOptions,
  SetMetadata,
} from '@nestjs/common';
import type { Endpoint as EndpointContract, Method } from '@understudy/contracts/endpoint';

const verbs: Readonly<Record<Method, (path: string) => MethodDecorator>> = {
  GET: Get,
  POST: Post,
  PUT: Put,
  PATCH: Patch,
  DELETE: Delete,
};

/** Where a handler keeps the contract it fulfils; guard, interceptors and documentation read it there. */
export const contractKey = 'understudy:contract';

/**
 * Binds a handler to its contract: verb and path, status, permission, and the shape that answers are stripped to.
 * A handler without it is unreachable: the guard refuses what has no contract.
 */
export const Endpoint = (contract: EndpointContract): MethodDecorator =>
  applyDecorators(
    verbs[contract.method](contract.path),
    HttpCode(contract.status),
    SetMetadata(contractKey, contract),
    ...(contract.response ? [SerializeOptions({ schema: contract.response })] : []),
  );
