import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import pg from 'pg';
import { type Actor, systemActor } from '../../src/common/auth/actor.js';
import { UserNames } from '../../src/common/auth/user-names.repository.js';
import { BackgroundWork } from '../../src/common/jobs/background-work.js';
import { JobsRepository } from '../../src/common/jobs/board/jobs.repository.js';
import { JobsService } from '../../src/common/jobs/board/jobs.service.js';
import { migrateQueue } from '../../src/common/jobs/job-queue.js';
import { Jobs } from '../../src/common/jobs/jobs.js';
import type { LiveMessage } from '../../src/common/live/live-channel.js';
import { LiveChannel } from '../../src/common/live/live-channel.js';
import { type Background, type BackgroundOptions, type BackgroundPlace, openBackground } from './background-fixture.js';
import { traceTable } from './test-work.js';

/** A row of background_job, as far as the tests look at it. */
export interface JobState {
  readonly status: string;
  readonly attempts: number;
  readonly progress: number;
  readonly total: number;
  readonly problem: string | null;
  readonly result: object | null;
}

/** One database, perhaps one Redis, and as many processes of the product on them as a test opens. */
export class Place {
  private readonly opened: Background[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly where: BackgroundPlace,
    /** A process that answers requests: it asks for work and does none. */
    readonly asking: Background,
  ) {}

  static async open(redisUrl: string | null): Promise<Place> {
    const database = await createTestDatabase({ migrateQueue });
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(traceTable);
    await owner.end();
    const where = { applicationUrl: database.applicationUrl, systemUrl: database.systemUrl, redisUrl };
    return new Place(database, where, await openBackground(where, { works: false }));
  }

  get jobs(): Jobs {
    return this.asking.context.get(Jobs);
  }

  /** Jobs as people see and change them. */
  get board(): JobsService {
    const { tenants, system } = this.database;
    return new JobsService(tenants, new JobsRepository(), new UserNames(system));
  }

  /** Starts a worker in this process. */
  async work(options: BackgroundOptions = {}): Promise<Background> {
    const background = await openBackground(this.where, options);
    this.opened.push(background);
    return background;
  }

  /** Starts a worker in a process of its own and waits until it works. */
  async workElsewhere(): Promise<{ kill(): Promise<void> }> {
    const register = new URL('../../../../packages/config/test-runner/register.mjs', import.meta.url).href;
    const script = fileURLToPath(new URL('./worker-process.ts', import.meta.url));
    const child = spawn(
      process.execPath,
      ['--conditions=source', '--no-warnings', '--import', register, script, JSON.stringify(this.where)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    return {
      kill: async () => {
        const gone = once(child, 'exit');
        child.kill('SIGKILL');
        await gone;
      },
    };
  }

  /** Ends the workers of this process. */
  async rest(): Promise<void> {
    await Promise.all(this.opened.splice(0).map((background) => background.close()));
  }

  async close(): Promise<void> {
    await this.rest();
    await this.asking.close();
    await this.database.drop();
  }

  async organisation(): Promise<Actor> {
    return systemActor(await this.database.createOrganisation(), '2026-06-15', 'Europe/London');
  }

  /** Waits until everything is told and done. */
  async settled(background: Background): Promise<void> {
    await background.context.get(BackgroundWork).settled();
  }

  async job(actor: Actor, id: string): Promise<JobState> {
    const [row] = await this.database.tenants.read(actor).sql<JobState>`
      select status, attempts, progress, total, problem, result from background_job where id = ${id}::uuid`;
    if (!row) throw new Error('There is no such job.');
    return row;
  }

  /** Looks again and again until what it sees is right; the test's own time limit ends it. */
  async until(right: () => Promise<boolean>): Promise<void> {
    while (!(await right())) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  async untilStatus(actor: Actor, id: string, status: string): Promise<void> {
    await this.until(async () => (await this.job(actor, id)).status === status);
  }

  /** Traces of one kind in the order in which they were left. */
  async traces(actor: Actor, kind: string): Promise<{ subject: string; value: number }[]> {
    return this.database.tenants.read(actor).sql<{ subject: string; value: number }>`
      select subject, value from trace where kind = ${kind}::text order by id`;
  }

  /** Makes the second listener fail so many times on a subject. */
  async trap(actor: Actor, subject: string, springs: number): Promise<void> {
    await this.database.tenants.read(actor).sql`
      insert into trap (organisation_id, subject, springs)
      values (${actor.organisationId}::uuid, ${subject}::text, ${springs}::int)`;
  }

  /** Everything that one organisation's browsers would hear. */
  async listen(actor: Actor): Promise<{ readonly heard: LiveMessage[]; stop(): void }> {
    const heard: LiveMessage[] = [];
    const stop = await this.asking.context
      .get(LiveChannel)
      .subscribe(actor.organisationId, (messages) => heard.push(...messages));
    return { heard, stop };
  }
}

/** A new id for a subject. */
export const newId = (): string => randomUUID();
