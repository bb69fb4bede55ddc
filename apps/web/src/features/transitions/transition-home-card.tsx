import { Card, Group, Text, Title } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { useToday } from '../../lib/today.js';
import { myTransitionQuery } from './companion-query.js';
import classes from './transitions.module.css';

/** On my home while I am in a new stage: where in the dip I am, the next look back, and the way to my companion. */
export const TransitionHomeCard = () => {
  const { t } = useTranslation('transitions');
  const format = useFormat();
  const today = useToday();
  const { data } = useQuery(myTransitionQuery);
  const transition = data?.transition;
  if (!transition) return null;
  const { dip, stage, day, milestones } = transition;
  const [open] = milestones.filter(({ done }) => !done);
  // Once both the dip and all its days are over, the companion stays where it is and asks for nothing.
  if (!dip?.within && !milestones.some(({ on, done }) => on >= today && !done)) return null;
  const where =
    dip === null ? t('home.noDip', { day: format.count(day) }) : dip.within ? t('home.dip', dip) : t('home.over');
  return (
    <Card component="section" aria-labelledby="new-stage" className={classes.calm}>
      <Group justify="space-between" gap="md">
        <Group gap="md" wrap="nowrap" style={{ flex: '1 1 18rem' }}>
          <IconRoute aria-hidden style={{ flex: 'none' }} />
          <div>
            <Title order={2} size="h3" id="new-stage">
              {t('home.title', { stage: stage.name })}
            </Title>
            <Text size="sm">
              {where}{' '}
              {open
                ? t(open.on < today ? 'home.missed' : 'home.next', { day: open.day, date: format.day(open.on) })
                : null}
            </Text>
          </div>
        </Group>
        <ButtonLink to="/my-transition">{t('home.open')}</ButtonLink>
      </Group>
    </Card>
  );
};
