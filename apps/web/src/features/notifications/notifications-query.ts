import { listNotifications, notificationSorts } from '@understudy/contracts/notifications';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery } from '../../lib/query.js';

/** What the address of my notifications may say. */
export const notificationsSearch = z.object({
  unread: z.coerce.boolean().optional().catch(undefined),
  ...arrangementSearch(notificationSorts),
});

/** My notifications, all or those I have not read. */
export const notificationsQuery = ({ unread, sort, direction }: z.infer<typeof notificationsSearch>) =>
  pagedQuery('notifications', listNotifications, {
    query: { sort, direction, limit: 30, ...(unread ? { unread: 'true' } : {}) },
  });
