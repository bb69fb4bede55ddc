import { getSession, signIn } from '@understudy/contracts/identity';
import { startTestApp, type TestApp, testPassword } from '../../../test/harness.js';

describe('requests at the same moment', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  test('each act as whoever sent them', async () => {
    const organisation = await app.organisation({ people: { one: {}, other: { manager: 'one' } } });
    const handles = [organisation.admin, await organisation.signIn('one'), await organisation.signIn('other')];
    const asked = Array.from({ length: 30 }, (_, number) => handles[number % handles.length] ?? organisation.admin);
    const sessions = await Promise.all(asked.map((handle) => app.as(handle).ok(getSession)));
    expect(sessions.map(({ user }) => user.email)).toEqual(asked.map(({ email }) => email));
  });

  test('each sign in as whoever they name', async () => {
    const organisation = await app.organisation({ people: { one: {}, other: { manager: 'one' } } });
    const handles = [organisation.admin, await organisation.signIn('one'), await organisation.signIn('other')];
    const sessions = await Promise.all(
      handles.map(({ email }) => app.stranger().ok(signIn, { body: { email, password: testPassword } })),
    );
    expect(sessions.map(({ user }) => user.email)).toEqual(handles.map(({ email }) => email));
  });
});
