import '@fontsource-variable/inter/index.css';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/charts/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './global.css';
import { createRoot } from 'react-dom/client';
import { Provider } from './app/provider.js';
import { followNetwork } from './lib/connection.js';
import { createI18n, initialLocale } from './lib/i18n.js';
import { readLocale } from './lib/locale-files.js';
import { createQueryClient } from './lib/query.js';

const start = async (place: HTMLElement): Promise<void> => {
  const locale = initialLocale();
  const i18n = await createI18n(locale, { [locale]: await readLocale(locale) });
  document.documentElement.lang = locale;
  followNetwork();
  createRoot(place).render(<Provider client={createQueryClient()} i18n={i18n} />);
};

const place = document.getElementById('root');
if (!place) throw new Error('The page has no element with the id "root".');
void start(place);
