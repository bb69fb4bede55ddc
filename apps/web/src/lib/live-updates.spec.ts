import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { eventName } from '@understudy/contracts/events';
import { heldUpdates, receiveLiveUpdate, showHeldUpdates, staleAfter } from './live-updates.js';
import { noteOwnWrite } from './own-writes.js';

const message = (name: string) => JSON.stringify({ name, subjectKind: 'person', subjectId: 'p' });

describe('live updates', () => {
  let client: QueryClient;
  let asked: string[];
  let stop: (() => void)[];

  const watch = (area: string) => {
    const observer = new QueryObserver(client, {
      queryKey: [area, '/api'],
      queryFn: () => {
        asked.push(area);
        return area;
      },
      staleTime: Number.POSITIVE_INFINITY,
    });
    stop.push(observer.subscribe(() => undefined));
  };
  const pointAt = (selector: string | null) => {
    document.querySelector = ((wanted: string) =>
      selector !== null && wanted.includes(selector) ? document.body : null) as typeof document.querySelector;
  };
  const settle = () => client.refetchQueries({ predicate: () => false });
  const original = document.querySelector;

  beforeEach(async () => {
    client = new QueryClient();
    asked = [];
    stop = [];
    heldUpdates.set(new Set());
    noteOwnWrite(Number.NEGATIVE_INFINITY);
    watch('people');
    watch('framework');
    await client.refetchQueries();
    asked = [];
  });
  afterEach(() => {
    document.querySelector = original;
    for (const end of stop) end();
    client.clear();
  });

  it('know what every event makes stale', () => {
    expect(Object.keys(staleAfter).sort()).toEqual([...eventName.options].sort());
  });

  it('ask again for what changed and for nothing else', async () => {
    receiveLiveUpdate(client, message('person.changed'));
    await settle();
    expect(asked).toEqual(['people']);
  });

  it('wait while the person points at what would move', async () => {
    pointAt('[data-hold-still]:hover');
    receiveLiveUpdate(client, message('person.changed'));
    await settle();
    expect(asked).toEqual([]);
    expect([...heldUpdates.get()]).toEqual(['people']);
    showHeldUpdates(client);
    await settle();
    expect(asked).toEqual(['people']);
    expect(heldUpdates.get().size).toBe(0);
  });

  it('do not hold back the echo of what the person has just done', async () => {
    pointAt('[data-hold-still]:hover');
    noteOwnWrite();
    receiveLiveUpdate(client, message('person.changed'));
    await settle();
    expect(asked).toEqual(['people']);
  });

  it('have the board of a cycle follow the plans, once for all that happens within a few seconds', async () => {
    watch('cycles');
    await settle();
    asked = [];
    const waiting: (() => void)[] = [];
    const hear = (name: string) => receiveLiveUpdate(client, message(name), (run) => waiting.push(run));
    for (const name of ['plan.agreed', 'plan.changed', 'plan.agreed']) hear(name);
    await settle();
    expect(asked).toEqual([]);
    expect(waiting).toHaveLength(1);
    waiting.pop()?.();
    await settle();
    expect(asked).toEqual(['cycles']);
    hear('plan.agreed');
    waiting.pop()?.();
    await settle();
    expect(asked).toEqual(['cycles', 'cycles']);
  });

  it('hold such a board as well while the person points at what would move', async () => {
    watch('cycles');
    await settle();
    asked = [];
    const waiting: (() => void)[] = [];
    receiveLiveUpdate(client, message('plan.agreed'), (run) => waiting.push(run));
    pointAt('[data-hold-still]:hover');
    waiting.pop()?.();
    await settle();
    expect(asked).toEqual([]);
    expect([...heldUpdates.get()]).toEqual(['cycles']);
  });

  it('leave alone what is not a live update', async () => {
    for (const noise of ['', '{}', 'not json', message('person.exploded')]) receiveLiveUpdate(client, noise);
    await settle();
    expect(asked).toEqual([]);
  });
});
