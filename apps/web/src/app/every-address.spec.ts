import { createMemoryHistory } from '@tanstack/react-router';
import { elsewhere, screens } from '../../test/browser/screens.js';
import { testI18n } from '../../test/render.js';
import { createQueryClient } from '../lib/query.js';
import { createAppRouter } from './router.js';

it('every address of the product is looked at in a browser', async () => {
  const history = createMemoryHistory({ initialEntries: ['/'] });
  const router = createAppRouter(createQueryClient(), await testI18n('en-GB'), history);
  const routes = Object.keys(router.routesByPath);
  const looked = new Set([...screens.map(({ route }) => route), ...Object.keys(elsewhere)]);
  expect([...looked].toSorted()).toEqual(routes.toSorted());
});
