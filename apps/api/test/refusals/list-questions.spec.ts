import type { Endpoint } from '@understudy/contracts/endpoint';
import { z } from 'zod';
import { allContracts } from '../../src/common/openapi/all-contracts.js';

/** Lists that stand in one order alone, each with its reason. */
const inOneOrder: Readonly<Record<string, string>> = {
  listApiKeys: 'at most fifty that are in force, the latest first',
  listCandidates: 'arranged by its own `order`, which has a direction of its own',
  listCalibrationPlacements: 'arranged by its own `order`: whom to talk about first, or names',
  listImportRows: 'the rows of a file, in the order of the file',
  listLeaderIndicators: 'leaders stand by name and are never ranked',
  listLeaderTalent: 'leaders stand by name and are never ranked',
  listMentoringRequests: 'the order of turn, first come; another would hide whose turn it is',
  listOwnCalibrations: 'the few of one person in twelve months, the latest first',
  listPeerNotes: 'what a closed circle writes to each other, as it was written',
};

/** Lists of which there is nothing to choose from, each with its reason. */
const whole: Readonly<Record<string, string>> = {
  listApiKeys: 'at most fifty that are in force',
  listOwnCalibrations: 'the few of one person in twelve months',
  listPeerNotes: 'what a closed circle writes to each other',
};

const isPaged = ({ method, response }: Endpoint): boolean =>
  method === 'GET' && response instanceof z.ZodObject && 'items' in response.shape && 'nextCursor' in response.shape;
const fieldsOf = ({ query }: Endpoint): string[] => Object.keys(query?.shape ?? {});
const order = new Set(['cursor', 'limit', 'sort', 'direction', 'order']);

describe('what every list can be asked', () => {
  const lists = allContracts.filter(({ contract }) => isPaged(contract));
  const without = (has: (fields: string[]) => boolean): string[] =>
    lists.flatMap(({ name, contract }) => (has(fieldsOf(contract)) ? [] : [name])).toSorted();

  it('can be looked for', () => {
    expect(lists.length).toBeGreaterThan(70);
  });

  it('is an order, or it is named here why there is one alone', () => {
    expect(without((fields) => fields.includes('sort'))).toEqual(Object.keys(inOneOrder).toSorted());
  });

  it('is to be narrowed, or it is named here why there is nothing to choose from', () => {
    expect(without((fields) => fields.some((field) => !order.has(field)))).toEqual(Object.keys(whole).toSorted());
  });
});
