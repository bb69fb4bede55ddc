import { describeKilledRecomputation } from './recomputation-suite.js';

describe('a recomputation whose worker is killed, with the queue in PostgreSQL', () =>
  describeKilledRecomputation(() => null));
