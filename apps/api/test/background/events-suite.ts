import { emit, emitMany } from '../../src/common/events/emit.js';
import { newId, type Place } from './place.js';

/** How events reach listeners and browsers. */
export const describeEvents = (place: () => Place): void => {
  const positionsOf = async (actor: { organisationId: string }): Promise<number[]> => {
    const rows = await place().database.tenants.read(actor).sql<{ position: number }>`
      select position from domain_event order by position`;
    return rows.map((row) => row.position);
  };

  afterEach(() => place().rest());

  it('tells each organisation’s events once and in order, with several workers and many writers', async () => {
    const actors = await Promise.all([1, 2, 3].map(() => place().organisation()));
    const workers = [await place().work(), await place().work()];
    const write = (actor: (typeof actors)[number]): Promise<void> =>
      place().database.tenants.run(actor, (transaction) =>
        emit(transaction, actor, 'person.changed', { kind: 'person', id: newId() }),
      );
    await Promise.all(actors.flatMap((actor) => Array.from({ length: 30 }, () => write(actor))));
    for (const worker of workers) await place().settled(worker);
    const inOrder = Array.from({ length: 30 }, (_, index) => index + 1);
    for (const actor of actors) {
      expect(await positionsOf(actor)).toEqual(inOrder);
      expect((await place().traces(actor, 'first')).map(({ value }) => value)).toEqual(inOrder);
      expect((await place().traces(actor, 'second')).map(({ value }) => value)).toEqual(inOrder);
    }
  });

  it('leaves neither event nor gap behind when the transaction is rolled back', async () => {
    const actor = await place().organisation();
    const subject = { kind: 'person', id: newId() };
    const { tenants } = place().database;
    const failed = tenants.run(actor, async (transaction) => {
      await emit(transaction, actor, 'person.changed', subject);
      throw new Error('No.');
    });
    await expect(failed).rejects.toThrow('No.');
    await tenants.run(actor, (transaction) => emit(transaction, actor, 'person.changed', subject));
    expect(await positionsOf(actor)).toEqual([1]);
  });

  it('acts once when everything is delivered a second time', async () => {
    const actor = await place().organisation();
    const { tenants } = place().database;
    const drafts = Array.from({ length: 5 }, () => ({
      name: 'person.changed' as const,
      subject: { kind: 'person', id: newId() },
    }));
    await tenants.run(actor, (transaction) => emitMany(transaction, actor, drafts));
    const worker = await place().work();
    await place().settled(worker);
    await tenants.read(actor).sql`update relay_position set position = 0`;
    await tenants.run(actor, (transaction) => emitMany(transaction, actor, drafts));
    await place().settled(worker);
    const values = (await place().traces(actor, 'first')).map(({ value }) => value);
    expect(values).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('tries a failing listener again, keeps the order, and rolls its half-done work back', async () => {
    const actor = await place().organisation();
    const [caught, free] = [newId(), newId()];
    await place().trap(actor, caught, 2);
    await place().database.tenants.run(actor, (transaction) =>
      emitMany(transaction, actor, [
        { name: 'person.changed', subject: { kind: 'person', id: caught } },
        { name: 'person.changed', subject: { kind: 'person', id: free } },
      ]),
    );
    await place().settled(await place().work());
    expect((await place().traces(actor, 'first')).map(({ subject }) => subject)).toEqual([caught, free]);
    expect((await place().traces(actor, 'second')).map(({ subject }) => subject)).toEqual([caught, free]);
  });

  it('sets an event aside that a listener refuses too often, lets the others pass, and comes back to it', async () => {
    const actor = await place().organisation();
    const other = await place().organisation();
    const [caught, free] = [newId(), newId()];
    await place().trap(actor, caught, 4);
    const { tenants } = place().database;
    for (const each of [actor, other]) {
      await tenants.run(each, (transaction) =>
        emitMany(transaction, each, [
          { name: 'person.changed', subject: { kind: 'person', id: caught } },
          { name: 'person.changed', subject: { kind: 'person', id: free } },
        ]),
      );
    }
    await place().settled(await place().work());
    await place().until(async () => (await place().traces(actor, 'second')).length === 2);
    const order = (await place().traces(actor, 'second')).map(({ subject }) => subject);
    expect(order).toEqual([free, caught]);
    expect(await place().traces(other, 'second')).toHaveLength(2);
    const left = await tenants.read(actor).sql<{ listener: string }>`select listener from event_failure`;
    expect(left).toEqual([]);
  });

  it('tells browsers of their own organisation what to ask for again', async () => {
    const [actor, stranger] = [await place().organisation(), await place().organisation()];
    const [own, foreign] = [await place().listen(actor), await place().listen(stranger)];
    const worker = await place().work();
    const id = newId();
    await place().database.tenants.run(actor, (transaction) =>
      emit(transaction, actor, 'person.changed', { kind: 'person', id }, { fields: ['name'] }),
    );
    await place().settled(worker);
    await place().until(async () => own.heard.length > 0);
    expect(own.heard.map(({ update }) => update)).toEqual([
      { name: 'person.changed', subjectKind: 'person', subjectId: id },
    ]);
    expect(foreign.heard).toEqual([]);
    own.stop();
    foreign.stop();
  });

  it('tells browsers once however many records of a kind have changed', async () => {
    const actor = await place().organisation();
    const own = await place().listen(actor);
    const worker = await place().work();
    const drafts = Array.from({ length: 150 }, () => ({
      name: 'unit.changed' as const,
      subject: { kind: 'unit', id: newId() },
    }));
    await place().database.tenants.run(actor, (transaction) => emitMany(transaction, actor, drafts));
    await place().settled(worker);
    await place().until(async () => own.heard.length > 0);
    expect(own.heard.map(({ update }) => update.subjectId)).toEqual([drafts.at(-1)?.subject.id]);
    own.stop();
  });
};
