import { Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Person } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useSession } from '../../lib/session.js';
import { personTransitionQuery } from './companion-query.js';
import classes from './transitions.module.css';
import { WrittenLines } from './written-lines.js';

/** On the page of somebody in a new stage: that it is expected to be slow, and what they chose to share. */
export const TransitionNotice = ({ person }: { person: Pick<Person, 'id' | 'name' | 'abilities'> }) => {
  const { t } = useTranslation('transitions');
  const format = useFormat();
  const self = useSession().personId === person.id;
  const { data } = useQuery({
    ...personTransitionQuery(person.id),
    enabled: !self && person.abilities.includes('see-history'),
  });
  const transition = data?.transition;
  if (!transition) return null;
  const { dip, shared, stage, fromStage, enteredOn } = transition;
  const { name } = person;
  return (
    <Card component="section" aria-labelledby="new-stage" className={classes.calm} mb="lg" padding="md">
      <Title order={2} size="h4" id="new-stage">
        {t('notice.title', { day: format.day(enteredOn) })}
      </Title>
      <Text size="sm">
        {dip === null
          ? t('notice.noDip', { from: fromStage?.name ?? '', to: stage.name })
          : t(dip.within ? 'notice.within' : 'notice.over', { day: format.day(dip.endsOn), name })}
      </Text>
      <Text size="sm" mt={4}>
        {t(shared.length > 0 ? 'notice.shared' : 'notice.private', { name })}
      </Text>
      {shared.length > 0 ? <WrittenLines lines={shared} /> : null}
    </Card>
  );
};
