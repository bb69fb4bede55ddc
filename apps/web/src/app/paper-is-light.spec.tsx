import { act } from '@testing-library/react';
import { renderPart } from '../../test/render.js';
import { usePaperIsLight } from './paper-is-light.js';

const Page = () => {
  usePaperIsLight();
  return null;
};

const tell = (event: 'beforeprint' | 'afterprint') => act(() => window.dispatchEvent(new Event(event)));

it('prints in light colours and goes back to what the screen wore', async () => {
  await renderPart(<Page />);
  const page = document.documentElement;
  page.setAttribute('data-mantine-color-scheme', 'dark');
  tell('beforeprint');
  tell('beforeprint');
  expect(page.getAttribute('data-mantine-color-scheme')).toBe('light');
  tell('afterprint');
  expect(page.getAttribute('data-mantine-color-scheme')).toBe('dark');
});
