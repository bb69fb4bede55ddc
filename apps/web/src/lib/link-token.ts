import { useLocation } from '@tanstack/react-router';

/** The token of a mailed link; it stands behind the # so that it never reaches a server's log. Null without one. */
export const tokenIn = (hash: string): string | null =>
  new URLSearchParams(hash.replace(/^#/, '')).get('token') || null;

/** The token of the link this page was opened with. */
export const useLinkToken = (): string | null => useLocation({ select: ({ hash }) => tokenIn(hash) });
