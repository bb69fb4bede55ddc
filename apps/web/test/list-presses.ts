import { screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Endpoint } from '@understudy/contracts/endpoint';
import type { AnsweringServer } from './answering-server.js';
import { renderPage } from './render.js';

export type Listed = {
  readonly name: string;
  readonly path: string;
  readonly list: Endpoint;
  readonly sorts: readonly string[];
  /** The name of its list, where its page has others. */
  readonly label?: string;
  /** What its part of the address begins with, where its page has others. */
  readonly field?: string;
  /** By what its address narrows it, as the server is asked for; that stays however it is arranged. */
  readonly narrowed?: Readonly<Record<string, string>>;
  /** Until it is there. */
  readonly before?: (user: UserEvent) => Promise<void>;
};

/** How the address and the server call what a list is arranged by. */
const fieldsOf = ({ field }: Listed) =>
  field === undefined
    ? { sort: 'sort', direction: 'direction' }
    : { sort: `${field}Sort`, direction: `${field}Direction` };

type Pressed = () => AnsweringServer;
type Order = (string | null)[];
const aMinuteOrTwo = 100_000;
/** Whole pages, on a machine that does other things as well. */
const patient = { timeout: 25_000 };

const paramsOf = (path: string | undefined) => new URL(path ?? '', 'http://localhost').searchParams;
const orderOf = (params: URLSearchParams): Order => [params.get('sort'), params.get('direction')];
/** What the server was asked for last, and what the file beside the list asks for. */
const askedOf = (server: AnsweringServer, list: Endpoint): Order => orderOf(paramsOf(server.asked(list).at(-1)?.path));
// Found by what they are and by their labels: roles are slow to ask for on pages as large as these.
const paramsOfFile = (list: Endpoint): URLSearchParams => {
  const path = new RegExp(`${list.path.replace(/:\w+/g, '[^/]+')}/export\\.csv`);
  const hrefs = [...document.querySelectorAll('a[download]')].map((link) => link.getAttribute('href') ?? '');
  return paramsOf(hrefs.find((href) => path.test(href)));
};
const fileOf = (list: Endpoint): Order => orderOf(paramsOfFile(list));
const headers = () =>
  waitFor(() => {
    const found = [...document.querySelectorAll('table th button')];
    if (found.length === 0) throw new Error('There is no header to press.');
    return found;
  });
/** Which way the list stands by the header that is so many buttons from the first. */
const wayOf = (place: number): string | null =>
  document.querySelectorAll('table th button')[place]?.closest('th')?.getAttribute('aria-sort') ?? null;
/** An input by its name; where that is its own and no label's, without asking all of a long page. */
const labelled = (name: string): Promise<HTMLElement> =>
  name.includes(':')
    ? waitFor(() => {
        const found = document.querySelector<HTMLElement>(`input[aria-label="${name}"]`);
        if (found === null) throw new Error(`Nothing is called "${name}".`);
        return found;
      }, patient)
    : screen.findByLabelText(name, { selector: 'input' }, patient);
const optionsOf = (input: HTMLElement) =>
  waitFor(() => {
    const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
    const found = [...(list?.querySelectorAll('[role="option"]') ?? [])];
    if (found.length === 0) throw new Error('There is nothing to choose.');
    return found;
  });
const turned = ([sort = null, way]: Order): Order => [sort, way === 'ascending' ? 'descending' : 'ascending'];

const open = async (listed: Listed) => {
  const { history } = await renderPage(listed.path);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  await listed.before?.(user);
  const fields = fieldsOf(listed);
  const inAddress = (): Order => {
    const address = new URLSearchParams(history.location.search);
    return [address.get(fields.sort), address.get(fields.direction)];
  };
  /** Chooses one of what the list can be arranged by; how many there are. */
  const choose = async (choice: number): Promise<number> => {
    const name = listed.label === undefined ? 'Arrange by' : `Arrange by: ${listed.label}`;
    const input = await labelled(name);
    await user.click(input);
    const options = await optionsOf(input);
    const wanted = options[choice]?.textContent ?? '';
    await user.click(options[choice] ?? document.body);
    // The address is there before the page: whoever presses on too early would turn round what stood there before.
    await waitFor(async () => expect(await labelled(name)).toHaveProperty('value', wanted));
    return options.length;
  };
  return { user, inAddress, choose };
};

/** Presses every header of each table, twice, and looks at the address, at what is asked and at the file. */
export const pressHeaders = (lists: readonly Listed[], server: Pressed): void => {
  it.each(lists)(
    '$name by every header of their table, both ways',
    async (listed) => {
      const { user, inAddress } = await open(listed);
      expect(await headers()).toHaveLength(listed.sorts.length);
      const seen = new Set<string | null>();
      for (const place of listed.sorts.keys()) {
        const before = inAddress();
        await user.click((await headers())[place] ?? document.body);
        await waitFor(() => expect(inAddress()).not.toEqual(before));
        const pressed = inAddress();
        await waitFor(() => expect(wayOf(place)).toBe(pressed[1]));
        seen.add(pressed[0] ?? null);
        await waitFor(() => expect(askedOf(server(), listed.list)).toEqual(pressed));
        await user.click((await headers())[place] ?? document.body);
        await waitFor(() => expect(inAddress()).toEqual(turned(pressed)));
        await waitFor(() => expect(askedOf(server(), listed.list)).toEqual(turned(pressed)));
        await waitFor(() => expect(fileOf(listed.list)).toEqual(turned(pressed)));
      }
      expect(seen).toEqual(new Set(listed.sorts));
    },
    aMinuteOrTwo,
  );
};

/** Makes every choice of each list and turns it round, and looks at the same, and at what narrows it. */
export const pressChoices = (lists: readonly Listed[], server: Pressed): void => {
  it.each(lists)(
    '$name by every choice, and the other way round',
    async (listed) => {
      const { user, inAddress, choose } = await open(listed);
      // The first is what the list stands by anyway.
      for (const place of [...listed.sorts.keys()].toSorted((one, other) => Number(one === 0) - Number(other === 0))) {
        expect(await choose(place)).toBe(listed.sorts.length);
        await waitFor(() => expect(inAddress()[0]).toBe(listed.sorts[place]));
        await waitFor(() => expect(askedOf(server(), listed.list)).toEqual(inAddress()));
      }
      const chosen = inAddress();
      const name = new RegExp(`Turn the order round${listed.label === undefined ? '' : `: ${listed.label}`}$`);
      await user.click(await screen.findByLabelText(name, { selector: 'button' }));
      await waitFor(() => expect(inAddress()).toEqual(turned(chosen)));
      await waitFor(() => expect(askedOf(server(), listed.list)).toEqual(turned(chosen)));
      await waitFor(() => expect(fileOf(listed.list)).toEqual(turned(chosen)));
      for (const asked of [paramsOf(server().asked(listed.list).at(-1)?.path), paramsOfFile(listed.list)]) {
        expect(Object.fromEntries(asked)).toMatchObject(listed.narrowed ?? {});
      }
    },
    aMinuteOrTwo,
  );
};

/** Has lists of days stand the oldest first, and the newest first again. */
export const pressDays = (lists: readonly Listed[], server: Pressed): void => {
  it.each(lists)(
    '$name the oldest first, and the newest',
    async (listed) => {
      const { inAddress, choose } = await open(listed);
      for (const [place, way] of [
        [1, 'ascending'],
        [0, 'descending'],
      ] as const) {
        await choose(place);
        await waitFor(() => expect(inAddress()).toEqual(['date', way]));
        await waitFor(() => expect(askedOf(server(), listed.list)).toEqual(['date', way]));
      }
    },
    aMinuteOrTwo,
  );
};

export type Narrowed = {
  readonly name: string;
  readonly path: string;
  readonly lists: readonly { readonly list: Endpoint; readonly asked: Readonly<Record<string, string>> }[];
};

/** Opens pages whose address narrows their lists, and looks at what the server and the files are asked for. */
export const openNarrowed = (pages: readonly Narrowed[], server: Pressed): void => {
  it.each(pages)(
    '$name as the address narrows them',
    async ({ path, lists }) => {
      await renderPage(path);
      for (const { list, asked } of lists) {
        const wanted = expect.objectContaining(asked);
        await waitFor(
          () =>
            expect(
              server()
                .asked(list)
                .map((one) => Object.fromEntries(paramsOf(one.path))),
            ).toContainEqual(wanted),
          patient,
        );
        await waitFor(() => expect(Object.fromEntries(paramsOfFile(list))).toEqual(wanted), patient);
      }
    },
    aMinuteOrTwo,
  );
};
