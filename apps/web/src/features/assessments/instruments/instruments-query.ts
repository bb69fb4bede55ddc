import { instrumentSorts, listInstruments } from '@understudy/contracts/assessments-instruments';
import { z } from 'zod';
import { arrangementSearch } from '../../../lib/arrangement.js';
import { query } from '../../../lib/query.js';

/** What the address of the instruments may say. */
export const instrumentsSearch = z.object(arrangementSearch(instrumentSorts));

/** The instruments in an order. */
export const instrumentsQuery = ({ sort, direction }: z.infer<typeof instrumentsSearch>) =>
  query('instruments', listInstruments, { query: { sort, direction } });
