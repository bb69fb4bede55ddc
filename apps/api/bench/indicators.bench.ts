import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { analyse, makeOrganisation, startBenchServer } from './bench-database.js';
import { benchPages } from './pages.js';
import { benchLargeOrganisation } from './recomputation.js';
import { type ServeOrder, serve } from './served.js';

const measure = async (): Promise<void> => {
  const server = await startBenchServer();
  try {
    const database = await server.database('large');
    const organisationId = await makeOrganisation(database, 10_000);
    await analyse(database);
    await benchLargeOrganisation(database, organisationId);
    await analyse(database);
    await benchPages(database, organisationId, fileURLToPath(import.meta.url));
    await database.close();
  } finally {
    await server.stop();
  }
};

if (process.argv[2] === 'serve') {
  process.once('message', (order: ServeOrder) => {
    void serve(order).then((port) => process.send?.(port));
  });
} else {
  await measure();
}
