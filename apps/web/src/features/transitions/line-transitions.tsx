import { Card, Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  exportTransitions,
  type LineTransition,
  transitionSorts,
} from '@understudy/contracts/development-plans-transitions';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListNarrowing } from '../../components/list-narrowing.js';
import { ListSort } from '../../components/list-sort.js';
import { PersonCard } from '../../components/person-card.js';
import { useArrangement, useNarrowing } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { lineTransitionsQuery, stepReasons } from './companion-query.js';
import classes from './transitions.module.css';

const LineTransitionCard = ({ person, fromStage, enteredOn, dip }: LineTransition) => {
  const { t } = useTranslation('transitions');
  const format = useFormat();
  const since = [
    fromStage ? t('list.from', { from: fromStage.name }) : null,
    t('list.since', { day: format.day(enteredOn) }),
  ];
  return (
    <Card component="li" padding="md">
      <PersonCard
        person={person}
        name={
          <TextLink to="/people/$personId" params={{ personId: person.id }} underline="hover" c="inherit" inherit>
            {person.name}
          </TextLink>
        }
      >
        <Text size="sm" c="dimmed">
          {since.filter((part) => part).join(', ')}
        </Text>
        <Text size="sm">
          {dip === null ? t('list.noDip') : t(dip.within ? 'list.dip' : 'notice.over', { day: format.day(dip.endsOn) })}
        </Text>
      </PersonCard>
    </Card>
  );
};

/** Who of my people is in a new stage, and until when that is expected to feel slow; nothing where there is nobody. */
export const LineTransitions = () => {
  const { t } = useTranslation(['transitions', 'common']);
  const order = useArrangement(transitionSorts, 'descending', 'transitions');
  const reason = useNarrowing('step', stepReasons);
  const asked = { ...order.asked, reason: reason.value };
  const list = useInfiniteQuery(lineTransitionsQuery(asked));
  const items = itemsOf(list.data);
  if (items.length === 0 && reason.value === undefined) return null;
  return (
    <section aria-labelledby="in-a-new-stage">
      <Title order={2} id="in-a-new-stage" mb="xs">
        {t('list.title')}
      </Title>
      <Text c="dimmed" mb="md" maw="68ch">
        {t('list.lead')}
      </Text>
      {items.length > 1 || reason.value !== undefined ? (
        <Group mb="md" gap="sm" align="flex-end">
          <ListNarrowing
            label={t('list.reason')}
            all={t('list.anyReason')}
            choices={stepReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
            {...reason}
          />
          <ListSort {...order} list={t('list.title')} />
        </Group>
      ) : null}
      {items.length === 0 && list.data ? <Text c="dimmed">{t('list.none')}</Text> : null}
      <ul className={classes.people} data-hold-still>
        {items.map((item) => (
          <LineTransitionCard key={item.person.id} {...item} />
        ))}
      </ul>
      <ListFoot pages={list} mt="md" of={exportTransitions} input={{ query: asked }} list={t('list.title')} />
    </section>
  );
};
