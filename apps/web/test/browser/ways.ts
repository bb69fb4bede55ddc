import { type Screen, screens } from './screens.js';
import { goOn, type Persona, type Visit } from './visit.js';

const uuid = '[0-9a-f]{8}-[0-9a-f-]{27}';

/** Where the pages of a walk led to, by their addresses: each is opened once to find the way on. */
export type Ways = Map<string, readonly string[]>;

/** Which of these addresses are of the route, and ask for that. */
const addressesOf = (hrefs: readonly string[], { route, asks }: Screen): URL[] => {
  const pattern = new RegExp(`^${route.replaceAll(/\$\w+/g, uuid)}$`);
  return hrefs
    .map((href) => new URL(href, 'http://x'))
    .filter(({ pathname, searchParams }) => pattern.test(pathname) && (asks === undefined || searchParams.has(asks)));
};

/** Where the page leads to, once that is as much as `enough` asks for: a page of several lists has them one after another. */
const waysOn = async ({ page }: Visit, enough: (hrefs: readonly string[]) => boolean): Promise<readonly string[]> => {
  const links = page.locator('main a[href]');
  await links.first().waitFor();
  const patience = AbortSignal.timeout(30_000);
  for (;;) {
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    if (enough(hrefs) || patience.aborted) return hrefs;
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
};

/** The address of a screen for this persona; with an id, the first that the page before it leads to. */
export const findAddress = async (
  visit: Visit,
  persona: Persona,
  screen: Screen,
  ways: Ways = new Map(),
): Promise<string> => {
  const { route, address, from, at = 0, asks } = screen;
  if (from === undefined) return address ?? route;
  const [page = '', part] = from.split('?');
  const before = screens.find((one) => one.route === page && one.who.includes(persona));
  const found = page.includes('$') && before ? await findAddress(visit, persona, before, ways) : page;
  const place = part === undefined ? found : `${found}?${part}`;
  const leads = (hrefs: readonly string[]): URL | undefined => addressesOf(hrefs, screen).at(at);
  if (leads(ways.get(place) ?? []) === undefined) {
    await goOn(visit, place);
    ways.set(place, await waysOn(visit, (hrefs) => leads(hrefs) !== undefined));
  }
  const hrefs = ways.get(place) ?? [];
  const leading = leads(hrefs);
  if (leading === undefined) throw new Error(`${place} leads to no ${route}: ${hrefs.join(', ')}`);
  return asks === undefined ? leading.pathname : `${leading.pathname}${leading.search}`;
};
