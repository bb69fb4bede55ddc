import { Card, Stack, Text, Title } from '@mantine/core';
import type { Companion } from '@understudy/contracts/development-plans-transitions';
import { useTranslation } from 'react-i18next';
import { CompanionLine } from './companion-line.js';
import classes from './transitions.module.css';

/** A private look at the habits that hold people back in this stage, and a small way out of each. */
export const DerailerCheck = ({ companion }: { companion: Companion }) => {
  const { t } = useTranslation('transitions');
  if (companion.derailers.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="check">
      <Title order={2} id="check">
        {t('check.title')}
      </Title>
      <Text c="dimmed" size="sm" mb="lg" maw="70ch">
        {t('check.lead')}
      </Text>
      <Stack gap="xl">
        {companion.derailers.map(({ key, name, description, signs, counter }) => (
          <div key={key}>
            <Title order={3}>{name}</Title>
            <Text size="sm" mt={4} mb="md" maw="72ch">
              {description}
            </Text>
            <div className={classes.columns}>
              <div>
                <Text fw={650} size="sm" mb="xs" c="var(--next)">
                  {t('check.signs')}
                </Text>
                <ul className={classes.lines}>
                  {signs.map((item) => (
                    <CompanionLine key={item.item} companion={companion} item={item} />
                  ))}
                </ul>
              </div>
              <div>
                <Text fw={650} size="sm" mb="xs" c="var(--accent)">
                  {t('check.counter')}
                </Text>
                <Text size="sm" mb="sm">
                  {counter.text}
                </Text>
                <ul className={classes.lines}>
                  <CompanionLine companion={companion} item={counter} label={t('check.tried')} />
                </ul>
              </div>
            </div>
          </div>
        ))}
      </Stack>
    </Card>
  );
};
