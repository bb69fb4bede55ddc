import { Card, Text, Title } from '@mantine/core';
import type { Companion } from '@understudy/contracts/development-plans-transitions';
import { useTranslation } from 'react-i18next';
import { CompanionLine } from './companion-line.js';
import classes from './transitions.module.css';

const parts = ['stop', 'start', 'keep'] as const;

/** What to let go of, what to begin, and what to keep: the person’s own ticks and notes. */
export const HabitsCard = ({ companion }: { companion: Companion }) => {
  const { t } = useTranslation('transitions');
  if (companion.habits.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="habits">
      <Title order={2} id="habits">
        {t('habits.title')}
      </Title>
      <Text c="dimmed" size="sm" mb="lg">
        {t('habits.lead')}
      </Text>
      <div className={classes.columns}>
        {parts.map((part) => (
          <div key={part}>
            <Title order={3} mb="sm">
              {t(`habits.${part}`)}
            </Title>
            <ul className={classes.lines}>
              {companion.habits
                .filter((item) => item.part === part)
                .map((item) => (
                  <CompanionLine key={item.item} companion={companion} item={item} />
                ))}
            </ul>
          </div>
        ))}
      </div>
    </Card>
  );
};
