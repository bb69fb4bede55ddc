import { Badge } from '@mantine/core';
import { IconCheck, IconMinus, IconX } from '@tabler/icons-react';
import type { AttendanceMark, SessionState } from '@understudy/contracts/programmes-sessions';
import { useTranslation } from 'react-i18next';

/** Where a session stands. */
export const SessionStateBadge = ({ state }: { state: SessionState }) => {
  const { t } = useTranslation('programme-sessions');
  return (
    <Badge variant={state === 'cancelled' ? 'outline' : 'light'} color={state === 'held' ? 'pine' : 'gray'}>
      {t(`state.${state}`)}
    </Badge>
  );
};

const icons = { present: IconCheck, excused: IconMinus, absent: IconX } as const;

/** Whether somebody was there: a sign and a word. */
export const AttendanceBadge = ({ mark }: { mark: AttendanceMark }) => {
  const { t } = useTranslation('programme-sessions');
  const Sign = icons[mark];
  return (
    <Badge variant="outline" color={mark === 'present' ? 'pine' : 'gray'} leftSection={<Sign size={12} aria-hidden />}>
      {t(`mark.${mark}`)}
    </Badge>
  );
};
