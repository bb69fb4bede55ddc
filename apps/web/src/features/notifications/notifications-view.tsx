import { Button, Card, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconBell, IconChecks, IconSettings } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  type Notification,
  notificationSorts,
  readAllNotifications,
  readNotification,
} from '@understudy/contracts/notifications';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink } from '../../components/links.js';
import { ListSort } from '../../components/list-sort.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { PlaceLink } from './notification-place.js';
import { notificationsQuery } from './notifications-query.js';
import classes from './notifications-view.module.css';

const NotificationItem = ({ notification, onRead }: { notification: Notification; onRead: () => void }) => {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const { kind, inSight, person, subject, role, shadows, changes, place, read, occurredAt } = notification;
  const toBeHandedOver = kind.startsWith('plan-') && place === 'person';
  const words = {
    person: person?.name ?? t('somebody'),
    subject: role === null ? (subject ?? '') : t('inRole', { subject: subject ?? '', role: t(`role.${role}`) }),
    shadows: shadows?.length ? t('shadows', { names: format.list(shadows) }) : t('noShadows'),
  };
  return (
    <Card component="li" padding="md" className={classes.item} data-unread={!read || undefined}>
      <div className={classes.words}>
        <Text fw={read ? 400 : 600} component="div">
          {inSight ? (
            <PlaceLink notification={notification} onFollow={onRead}>
              {t(`text.${kind}`, words)}
              {toBeHandedOver ? ` ${t('toBeHandedOver')}` : null}
            </PlaceLink>
          ) : (
            t('outOfSight')
          )}
        </Text>
        {changes?.latest.length ? <GatheredChanges changes={changes} /> : null}
        <Text size="sm" c="dimmed">
          {read ? null : <span className="visually-hidden">{t('unread')}: </span>}
          <time dateTime={occurredAt}>{format.instant(occurredAt)}</time>
        </Text>
      </div>
      {read ? null : (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={onRead}
          aria-label={t('readOf', { text: t(`kind.${kind}`) })}
        >
          {t('read')}
        </Button>
      )}
    </Card>
  );
};

/** What has changed in a plan, gathered, in the words of its history. */
const GatheredChanges = ({ changes }: { changes: NonNullable<Notification['changes']> }) => {
  const { t } = useTranslation(['notifications', 'plans']);
  return (
    <ul className={classes.changes}>
      {changes.latest.map(({ what, author, subject }) => (
        <Text component="li" size="sm" key={`${what} ${subject}`} style={{ overflowWrap: 'anywhere' }}>
          {t(`plans:history.what.${what}`, { name: author ?? t('plans:history.product'), subject: subject ?? '' })}
        </Text>
      ))}
      {changes.others > 0 ? (
        <Text component="li" size="sm" c="dimmed">
          {t('otherChanges', { count: changes.others })}
        </Text>
      ) : null}
    </ul>
  );
};

/** What I have been told, the newest first unless asked otherwise. */
export const NotificationsView = () => {
  const { t } = useTranslation(['notifications', 'common']);
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/notifications' });
  const { unread } = search;
  const order = useArrangement(notificationSorts, 'descending');
  const list = useSuspenseInfiniteQuery(notificationsQuery(search));
  const readOne = useAction(readNotification, ['notifications']);
  const readAll = useAction(readAllNotifications, ['notifications']);
  const items = itemsOf(list.data);
  const [newest] = items.toSorted((one, other) => other.occurredAt.localeCompare(one.occurredAt));
  const anyUnread = items.some(({ read }) => !read);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Group gap="sm">
            <ButtonLink
              to="/account/notifications"
              variant="default"
              leftSection={<IconSettings size={18} aria-hidden />}
            >
              {t('choose')}
            </ButtonLink>
            {newest && anyUnread ? (
              <Button
                loading={readAll.isPending}
                leftSection={<IconChecks size={18} aria-hidden />}
                onClick={() => readAll.mutate({ body: { upTo: newest.occurredAt } })}
              >
                {t('readAll')}
              </Button>
            ) : null}
          </Group>
        }
      />
      <Stack>
        <ProblemAlert problem={readOne.error ?? readAll.error} />
        <SegmentedControl
          aria-label={t('filter')}
          className={classes.filter}
          value={unread ? 'unread' : 'all'}
          data={[
            { value: 'all', label: t('all') },
            { value: 'unread', label: t('unread') },
          ]}
          onChange={(value) =>
            void navigate({
              to: '/notifications',
              search: { ...search, unread: value === 'unread' ? true : undefined },
              replace: true,
            })
          }
        />
        {items.length > 1 ? <ListSort {...order} /> : null}
        {items.length === 0 ? (
          <Card>
            <EmptyState icon={<IconBell />} title={t(unread ? 'empty.unread' : 'empty.title')}>
              {t('empty.text')}
            </EmptyState>
          </Card>
        ) : (
          <ul className={classes.list} data-hold-still>
            {items.map((notification) => (
              <NotificationItem
                key={notification.id}
                notification={notification}
                onRead={() => {
                  if (!notification.read) readOne.mutate({ params: { notificationId: notification.id } });
                }}
              />
            ))}
          </ul>
        )}
        {list.hasNextPage ? (
          <Group>
            <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('common:loadMore')}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </>
  );
};
