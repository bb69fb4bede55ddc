import { renderPart } from '../../test/render.js';
import { usePaperIsLight } from './paper-is-light.js';

const Page = () => {
  usePaperIsLight();
  return null;
};

it('prints in light colours and goes back to what the screen wore', async () => {
  await renderPart(<Page />);
  const page = document.documentElement;
  page.setAttribute('data-mantine-color-scheme', 'dark');
  window.dispatchEvent(new Event('beforeprint'));
  window.dispatchEvent(new Event('beforeprint'));
  expect(page.getAttribute('data-mantine-color-scheme')).toBe('light');
  window.dispatchEvent(new Event('afterprint'));
  expect(page.getAttribute('data-mantine-color-scheme')).toBe('dark');
});
