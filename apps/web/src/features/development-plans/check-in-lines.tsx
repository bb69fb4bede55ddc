import { Badge, Group, Text } from '@mantine/core';
import type { CheckIn } from '@understudy/contracts/development-plans-check-ins';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { useSession } from '../../lib/session.js';
import classes from './plan.module.css';

/** A few check-ins, each with what it waits for. `naming` says whom they were with, where that is not plain. */
export const CheckInLines = ({ items, naming }: { items: readonly CheckIn[]; naming: boolean }) => {
  const { t } = useTranslation('check-ins');
  const format = useFormat();
  const { personId } = useSession();
  return (
    <ul className={classes.lines}>
      {items.map((one) => {
        const other = one.person.id === personId ? one.counterpart : one.person;
        return (
          <li key={one.id}>
            <Group gap="xs" justify="space-between">
              <TextLink to="/check-ins/$checkInId" params={{ checkInId: one.id }} size="sm">
                {naming
                  ? t('line', { day: format.day(one.heldOn), name: other.name })
                  : t('lineAlone', { day: format.day(one.heldOn), kind: t(`kind.${one.kind}`) })}
              </TextLink>
              {one.turn === 'write' && one.status !== 'cancelled' ? (
                <Badge variant="light" color="apricot">
                  {t('turn.write')}
                </Badge>
              ) : (
                <Text size="sm" c="dimmed">
                  {t(`status.${one.status}`)}
                </Text>
              )}
            </Group>
            {one.overdueSince ? (
              <Text size="sm" c="var(--next)">
                {t('overdue', { day: format.day(one.overdueSince) })}
              </Text>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
};
