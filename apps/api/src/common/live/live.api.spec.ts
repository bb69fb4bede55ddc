import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { LiveUpdate } from '@understudy/contracts/events';
import { followLiveUpdates } from '@understudy/contracts/live';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import type { SignInHandle } from '../../../test/organisation-builder.js';
import { emit } from '../events/emit.js';

interface Follower {
  readonly heard: LiveUpdate[];
  readonly response: IncomingMessage;
  next(): Promise<LiveUpdate>;
  ended(): Promise<unknown>;
  stop(): ClientRequest;
}

describe('live updates', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const follow = async (handle: SignInHandle): Promise<Follower> => {
    const asked = request(`${app.origin}${followLiveUpdates.path}`, {
      headers: { cookie: `__Host-understudy=${handle.token}`, accept: 'text/event-stream' },
    });
    asked.end();
    const [response]: IncomingMessage[] = await once(asked, 'response');
    if (!response) throw new Error('No answer.');
    const heard: LiveUpdate[] = [];
    const waiting: ((update: LiveUpdate) => void)[] = [];
    response.setEncoding('utf8').on('data', (text: string) => {
      for (const [, json] of text.matchAll(/^data: (.*)$/gm)) {
        const update: LiveUpdate = JSON.parse(json ?? '');
        heard.push(update);
        waiting.shift()?.(update);
      }
    });
    response.on('error', () => undefined);
    await once(response, 'data');
    return {
      heard,
      response,
      next: () => new Promise((resolve) => waiting.push(resolve)),
      ended: () => once(response, 'end'),
      stop: () => asked.destroy(),
    };
  };
  const change = (actor: Parameters<typeof emit>[1], name: Parameters<typeof emit>[2], id: string) =>
    app.tenants.run(actor, (tx) => emit(tx, actor, name, { kind: 'person', id }));

  it('follows one’s own organisation, with the headers of a stream', async () => {
    const [home, abroad] = [await app.organisation({ people: { ann: {} } }), await app.organisation()];
    const [here, there] = [await follow(home.admin), await follow(abroad.admin)];
    expect(here.response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(here.response.headers['content-security-policy']).toBeDefined();
    const next = here.next();
    await change(home.actor, 'person.changed', home.people.ann);
    expect(await next).toEqual({
      name: 'person.changed',
      subjectKind: 'person',
      subjectId: home.people.ann,
    });
    await app.settle();
    expect(there.heard).toEqual([]);
    here.stop();
    there.stop();
  });

  it('keeps from members what they may not read', async () => {
    const home = await app.organisation({ people: { ann: {} } });
    const member = await follow(await home.signIn('ann'));
    const last = member.next();
    await change(home.actor, 'successor.changed', home.people.ann);
    await change(home.actor, 'person.viewed', home.people.ann);
    await change(home.actor, 'unit.changed', home.people.ann);
    await last;
    expect(member.heard.map(({ name }) => name)).toEqual(['unit.changed']);
    member.stop();
  });

  it('ends when a membership changes and the session no longer stands for the same', async () => {
    const home = await app.organisation({ people: { ann: {} } });
    const ann = await home.signIn('ann');
    const follower = await follow(ann);
    const ended = follower.ended();
    await app.system.sql`update membership set ended_at = now() where id = ${ann.membershipId}::uuid`;
    await change(home.actor, 'member.removed', home.people.ann);
    await ended;
    expect(follower.heard).toEqual([]);
  });

  it('needs a session', async () => {
    expect(await app.stranger().refused(followLiveUpdates)).toMatchObject({ status: 401 });
  });
});
