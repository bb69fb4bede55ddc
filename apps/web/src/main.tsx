import '@fontsource-variable/inter/index.css';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/charts/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './global.css';
import { createRoot } from 'react-dom/client';
import { Provider } from './app/provider.js';
import { isPublicAddress } from './app/public-addresses.js';
import { followNetwork } from './lib/connection.js';
import { createI18n, initialLocale } from './lib/i18n.js';
import { readLocale } from './lib/locale-files.js';
import { createQueryClient } from './lib/query.js';

/** Pages before sign-in bring a small router of their own, the others the whole; either loads beside the texts. */
const routerFor = async (address: string) =>
  isPublicAddress(address)
    ? (await import('./app/public-router.js')).createPublicRouter
    : (await import('./app/router.js')).createAppRouter;

const start = async (place: HTMLElement): Promise<void> => {
  const locale = initialLocale();
  const [texts, createRouter] = await Promise.all([
    readLocale(locale, 'first'),
    routerFor(globalThis.location.pathname),
  ]);
  const i18n = await createI18n(locale, { [locale]: texts });
  document.documentElement.lang = locale;
  followNetwork();
  const client = createQueryClient();
  createRoot(place).render(<Provider client={client} i18n={i18n} router={createRouter(client, i18n)} />);
};

const place = document.getElementById('root');
if (!place) throw new Error('The page has no element with the id "root".');
void start(place);
