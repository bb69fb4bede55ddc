import { listNotifications } from '@understudy/contracts/notifications';
import { pagedQuery } from '../../lib/query.js';

/** My notifications, all or those I have not read. */
export const notificationsQuery = (unread: boolean | undefined) =>
  pagedQuery('notifications', listNotifications, { query: { limit: 30, ...(unread ? { unread: 'true' } : {}) } });
