import { Indicator } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { countUnreadNotifications } from '@understudy/contracts/notifications';
import { useTranslation } from 'react-i18next';
import { IconLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';

const most = 99;

/** How many notifications wait, and the way to them; told anew by the live stream. */
export const NotificationBell = () => {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const concerned = useCan()('notifications.own');
  const { data } = useQuery({ ...query('notifications', countUnreadNotifications), enabled: concerned });
  if (!concerned) return null;
  const unread = data?.unread ?? 0;
  const shown = unread > most ? t('bell.many', { shown: format.count(most) }) : format.count(unread);
  return (
    <Indicator disabled={unread === 0} label={shown} size={16} offset={5} color="apricot.9" inline>
      <IconLink
        to="/notifications"
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('bell.label', { count: unread, shown: format.count(unread) })}
      >
        <IconBell size={20} aria-hidden />
      </IconLink>
    </Indicator>
  );
};
