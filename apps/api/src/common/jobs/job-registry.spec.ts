import 'reflect-metadata';
import { Injectable } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { z } from 'zod';
import { type AnyJobDefinition, DefinedJobs, soundJob } from './define-job.js';
import { JobHandler } from './job-handler.js';
import { JobRegistry } from './job-registry.js';

const payload = z.strictObject({ size: z.number() });
const undo = soundJob({ name: 'undo-import', payload, retries: 0 });

@Injectable()
class Handler {
  readonly done: number[] = [];

  @JobHandler(undo)
  async undo(_context: unknown, { size }: z.output<typeof payload>): Promise<void> {
    this.done.push(size);
  }
}

@Injectable()
class Rival {
  @JobHandler(undo)
  async undo(): Promise<void> {}
}

const start = async (providers: (typeof Handler | typeof Rival)[], jobs: readonly AnyJobDefinition[] = [undo]) => {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [JobRegistry, { provide: DefinedJobs, useValue: new DefinedJobs(jobs) }, ...providers],
  }).compile();
  return module.init();
};

describe('the list of jobs', () => {
  it('starts when every job has its handler', async () => {
    const module = await start([Handler]);
    expect(module.get(JobRegistry).named('undo-import').definition.retries).toBe(0);
    expect(() => module.get(JobRegistry).named('no-such-job')).toThrow('no job called');
  });

  it('does not start without a handler', async () => {
    await expect(start([])).rejects.toThrow('undo-import has no handler');
  });

  it('does not start with two handlers for one job', async () => {
    await expect(start([Handler, Rival])).rejects.toThrow('undo-import has two handlers');
  });

  it('does not accept a payload with an organisation, or one that lets unknown keys through', () => {
    const withOrganisation = z.strictObject({ organisationId: z.string() });
    expect(() => soundJob({ name: 'check-import', payload: withOrganisation, retries: 0 })).toThrow('organisation');
    expect(() => soundJob({ name: 'check-import', payload: z.object({}), retries: 0 })).toThrow('strict');
  });

  it('does not start with two jobs of one name', async () => {
    const double = soundJob({ name: 'undo-import', payload, retries: 1 });
    await expect(start([Handler], [undo, double])).rejects.toThrow('Two jobs are called undo-import');
  });
});
