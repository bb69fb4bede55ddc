import { Badge } from '@mantine/core';
import { IconBan, IconCheck, IconClock, IconLoader2, IconX } from '@tabler/icons-react';
import type { Job } from '@understudy/contracts/jobs';
import { useTranslation } from 'react-i18next';

const looks = {
  waiting: { color: 'gray', Icon: IconClock },
  running: { color: 'pine', Icon: IconLoader2 },
  completed: { color: 'green', Icon: IconCheck },
  failed: { color: 'red', Icon: IconX },
  cancelled: { color: 'gray', Icon: IconBan },
} as const;

/** The state of a job as word, icon and colour. */
export const JobStatus = ({ status }: { status: Job['status'] }) => {
  const { t } = useTranslation('jobs');
  const { color, Icon } = looks[status];
  return (
    <Badge
      variant="light"
      color={color}
      leftSection={<Icon size={12} aria-hidden />}
      styles={{ label: { color: 'var(--mantine-color-text)' } }}
    >
      {t(`status.${status}`)}
    </Badge>
  );
};
