import 'reflect-metadata';
import { analyse, makeOrganisation, startBenchServer } from './bench-database.js';
import { benchPages } from './pages.js';
const server = await startBenchServer();
try {
  const database = await server.database('large');
  const id = await makeOrganisation(database, 10_000);
  await analyse(database);
  await benchPages(database, id, new URL('./indicators.bench.ts', import.meta.url).pathname);
  await database.close();
} finally { await server.stop(); }
