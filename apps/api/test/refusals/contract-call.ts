import type { Endpoint } from '@understudy/contracts/endpoint';
import { addressOf, type Caller, type RawAnswer } from '../caller.js';
import { sampleOf } from './sample-input.js';

/** Which id stands in an input under this name. */
export type IdFor = (field: string) => string;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const partOf = (schema: Endpoint['params'], idFor: IdFor): object => {
  const value = schema ? sampleOf(schema, idFor, 'identifiers') : {};
  return isObject(value) ? value : {};
};

/** The ids that a contract's input refers to, each to be chosen by the caller. */
export type CallIds = { readonly params: IdFor; readonly rest: IdFor };

/** Calls any contract with an input made from its schemas and these ids. */
export const callWith = async (
  caller: Caller,
  contract: Endpoint,
  ids: CallIds,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> => {
  const params = partOf(contract.params, ids.params);
  const query = partOf(contract.query, ids.rest);
  const path = addressOf(contract.path, params, query);
  if (contract.upload) {
    const body = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\ntitle,stage\r\n--b--\r\n';
    return caller.send({
      method: contract.method,
      path,
      headers: { 'content-type': 'multipart/form-data; boundary=b', ...headers },
      body,
    });
  }
  if (!contract.body) return caller.send({ method: contract.method, path, headers });
  const body = JSON.stringify(sampleOf(contract.body, ids.rest, 'everything'));
  const typed = { 'content-type': 'application/json', ...headers };
  return caller.send({ method: contract.method, path, headers: typed, body });
};

/** An answer as another organisation must not tell it apart: without what differs from one request to the next. */
export const comparable = ({ status, text, headers }: RawAnswer): object => ({
  status,
  type: headers['content-type'],
  text: text.replace(/"requestId":"[^"]*"/, ''),
});

/** Whether the contract's query or body refers to records by their ids. */
export const refersToRecords = (contract: Endpoint): boolean => {
  const asked = new Set<string>();
  const ask: IdFor = (field) => {
    asked.add(field);
    return field;
  };
  partOf(contract.query, ask);
  if (contract.body) sampleOf(contract.body, ask, 'everything');
  return asked.size > 0;
};
