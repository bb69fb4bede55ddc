import { endpoint } from './endpoint.js';

/** Server-sent events: each message is a liveUpdate; the connection ends when the session does. */
export const followLiveUpdates = endpoint({
  method: 'GET',
  path: '/api/v1/live',
  summary: 'Follow what changes, as server-sent events',
  permission: 'session.own',
  produces: 'text/event-stream',
});
