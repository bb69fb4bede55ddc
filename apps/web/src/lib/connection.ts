import { createStore } from './store.js';

/** Whether the server answers: 'offline' when the network is gone, 'unavailable' when the server is. */
export const connection = createStore<'online' | 'offline' | 'unavailable'>('online');

/** Follows the browser's own idea of being online; returns how to stop. */
export const followNetwork = (): (() => void) => {
  const lost = () => connection.set('offline');
  const found = () => connection.set('online');
  window.addEventListener('offline', lost);
  window.addEventListener('online', found);
  return () => {
    window.removeEventListener('offline', lost);
    window.removeEventListener('online', found);
  };
};
