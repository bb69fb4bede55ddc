import { Text } from '@mantine/core';
import type { Announced } from '@understudy/contracts/assessments';
import { useTranslation } from 'react-i18next';

type AnnouncedSightProps = { announced: Announced | null };

/** What a campaign is for, and who sees its results, as whoever answers or is looked at was promised; nothing without one. */
export const AnnouncedSight = ({ announced }: AnnouncedSightProps) => {
  const { t } = useTranslation('assessments');
  if (announced === null) return null;
  const { purpose, managerSees, lineSees } = announced;
  return (
    <div>
      {purpose ? <Text maw="68ch">{purpose}</Text> : null}
      <Text size="sm" c="dimmed" maw="68ch">
        {t('announced.sees', {
          manager: t(`announced.manager.${managerSees}`),
          line: t(`announced.line.${lineSees}`),
        })}
      </Text>
    </div>
  );
};
