import { type Screen, screens } from './screens.js';
import { goOn, type Persona, type Visit } from './visit.js';

const uuid = '[0-9a-f]{8}-[0-9a-f-]{27}';

/** Where the pages of a walk led to, by their addresses: each is opened once to find the way on. */
export type Ways = Map<string, readonly string[]>;

/** Where the page leads to. */
const waysOn = async ({ page }: Visit): Promise<readonly string[]> => {
  const links = page.locator('main a[href]');
  await links.first().waitFor();
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
};

/** The address of a screen for this persona; with an id, the first that the page before it leads to. */
export const findAddress = async (
  visit: Visit,
  persona: Persona,
  { route, address, from, at = 0, asks }: Screen,
  ways: Ways = new Map(),
): Promise<string> => {
  if (from === undefined) return address ?? route;
  const [page = '', part] = from.split('?');
  const before = screens.find((screen) => screen.route === page && screen.who.includes(persona));
  const found = page.includes('$') && before ? await findAddress(visit, persona, before, ways) : page;
  const place = part === undefined ? found : `${found}?${part}`;
  if (!ways.has(place)) {
    await goOn(visit, place);
    ways.set(place, await waysOn(visit));
  }
  const pattern = new RegExp(`^${route.replaceAll(/\$\w+/g, uuid)}$`);
  const hrefs = ways.get(place) ?? [];
  const leading = hrefs
    .map((href) => new URL(href, 'http://x'))
    .filter(({ pathname, searchParams }) => pattern.test(pathname) && (asks === undefined || searchParams.has(asks)))
    .at(at);
  if (leading === undefined) throw new Error(`${place} leads to no ${route}: ${hrefs.join(', ')}`);
  return asks === undefined ? leading.pathname : `${leading.pathname}${leading.search}`;
};
