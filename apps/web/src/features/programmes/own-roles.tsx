import { Stack, Text } from '@mantine/core';
import type { OwnRole } from '@understudy/contracts/programmes-enrolments';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

const decided = (state: OwnRole['state']) => (state === 'proposed' || state === 'discarded' ? null : state);

/** The roles that are mine in a cohort, and those I had; nothing while none was decided. */
export const OwnRoles = ({ roles }: { roles: readonly OwnRole[] }) => {
  const { t } = useTranslation('rotations');
  const format = useFormat();
  if (roles.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text fw={600} size="sm">
        {t('own.title')}
      </Text>
      <Stack component="ul" gap={4} m={0} pl="lg">
        {roles.map(({ id, area, role, state: at, since }) => {
          const state = decided(at);
          const mine = state === 'held' || state === 'chosen';
          return (
            <Text component="li" size="sm" key={id} c={mine ? undefined : 'dimmed'}>
              <Text span fw={mine ? 600 : undefined} inherit>
                {t('choices.choice', { area, role: t(`role.${role}`) })}
              </Text>{' '}
              {state ? t(`own.${state}`, { day: format.instant(since) }) : null} {mine ? t(`roleMeans.${role}`) : null}
            </Text>
          );
        })}
      </Stack>
    </Stack>
  );
};
