import 'reflect-metadata';
import { startBenchServer } from './bench-database.js';
import { benchManyOrganisations } from './recomputation.js';

/** Organisations of 1,000 people to compute; fewer for a quick look. */
const organisations = Number(process.env.UNDERSTUDY_BENCH_ORGANISATIONS ?? 1_000);

const server = await startBenchServer();
try {
  await benchManyOrganisations(server, organisations);
} finally {
  await server.stop();
}
