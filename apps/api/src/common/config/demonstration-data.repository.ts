import { StartRefusal } from '@understudy/database/start-refusal';
import type { SystemDatabase } from '@understudy/database/system-database';

/**
 * Refuses to start on a database that holds the demonstration, whose passwords are in the README; closes the door.
 * @throws StartRefusal
 */
export const refuseDemonstration = async (system: SystemDatabase): Promise<void> => {
  try {
    const rows = await system.sql`select 1 as one from organisation where demonstration limit 1`;
    if (rows.length > 0) {
      throw new StartRefusal(
        'This database holds the demonstration organisation, whose passwords everybody knows; production needs a database of its own.',
      );
    }
  } finally {
    await system.close();
  }
};
