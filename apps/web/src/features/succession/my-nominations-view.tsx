import { Badge, Button, Card, Checkbox, Group, Text, Textarea, Title } from '@mantine/core';
import { IconStairsUp } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import {
  answerNomination,
  exportMyNominations,
  type MyNomination,
  myNominationSorts,
  myNominationStates,
} from '@understudy/contracts/succession-nominations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ListFilters } from '../../components/list-filters.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useArrangement, useNarrowing, useWords } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { myNominationsQuery } from './my-nominations-query.js';
import classes from './succession.module.css';

const Answer = ({ nomination }: { nomination: MyNomination }) => {
  const { t } = useTranslation('succession');
  const [words, setWords] = useState('');
  const answer = useAction(answerNomination, ['succession']);
  const send = (said: 'agree' | 'refuse') =>
    answer.mutate({
      params: { nominationId: nomination.id },
      body: { version: nomination.version, answer: said, words },
    });
  return (
    <div data-print="no">
      <Textarea
        label={t('mine.words')}
        description={t('mine.wordsHelp')}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ProblemAlert problem={answer.error} />
      <Group gap="xs" mt="sm">
        {nomination.abilities.includes('agree') ? (
          <Button loading={answer.isPending} onClick={() => send('agree')}>
            {t('mine.agree')}
          </Button>
        ) : null}
        <Button variant="default" loading={answer.isPending} onClick={() => send('refuse')}>
          {t('mine.refuse')}
        </Button>
      </Group>
    </div>
  );
};

const NominationCard = ({ nomination }: { nomination: MyNomination }) => {
  const { t } = useTranslation(['succession', 'figures']);
  const format = useFormat();
  const { role, nextToLearn, words } = nomination;
  const said = nomination.state === 'proposed' ? nomination.consent : nomination.state;
  return (
    <li>
      <Card className={classes.role}>
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            <Title order={2} size="h4">
              {role.name}
            </Title>
            <Text size="sm" c="dimmed">
              {[role.stage?.name, t('mine.since', { day: format.day(nomination.since) })]
                .filter((part) => part)
                .join(' · ')}
            </Text>
          </div>
          <Badge variant="light" classNames={{ label: classes.sentence }}>
            {t(`figures:horizon.${nomination.horizon}`)}
          </Badge>
        </Group>
        <Text size="sm">
          {t(said === 'confirmed' && !nomination.current ? 'mine.state.over' : `mine.state.${said}`)}
        </Text>
        {nextToLearn.length > 0 ? (
          <div>
            <Text size="sm" fw={600}>
              {t('entries.gap')}
            </Text>
            {nextToLearn.map(({ id, text, closedOn }) => (
              <Checkbox key={id} readOnly size="sm" mt={4} label={text} checked={closedOn !== null} />
            ))}
          </div>
        ) : null}
        {words ? <Text size="sm">{t('mine.said', { words })}</Text> : null}
        {nomination.abilities.length > 0 ? <Answer nomination={nomination} /> : null}
      </Card>
    </li>
  );
};

/** Roles for which I am considered, as far as I was asked or told, with my yes or no. */
export const MyNominationsView = () => {
  const { t } = useTranslation('succession');
  const order = useArrangement(myNominationSorts, 'descending');
  const words = useWords('search');
  const state = useNarrowing('state', myNominationStates);
  const narrowed = words.asked !== undefined || state.value !== undefined;
  const asked = { ...order.asked, search: words.asked, state: state.value };
  const list = useSuspenseInfiniteQuery(myNominationsQuery(asked));
  const items = itemsOf(list.data);
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} />
      {items.length > 1 || narrowed ? (
        <ListFilters
          search={{ label: t('mine.narrow.search'), ...words }}
          choice={{
            label: t('mine.narrow.state'),
            all: t('mine.narrow.all'),
            data: myNominationStates.map((value) => ({ value, label: t(`mine.narrow.${value}`) })),
            ...state,
          }}
        >
          <ListSort {...order} />
        </ListFilters>
      ) : null}
      {items.length === 0 && narrowed ? (
        <NothingFits text={t('mine.narrow.none')} fields={['search', 'state']} />
      ) : null}
      {items.length === 0 && !narrowed ? (
        <EmptyState icon={<IconStairsUp />} title={t('mine.none')}>
          {t('mine.noneText')}
        </EmptyState>
      ) : (
        <ul className={classes.openings} data-hold-still>
          {items.map((nomination) => (
            <NominationCard key={nomination.id} nomination={nomination} />
          ))}
        </ul>
      )}
      <ListFoot mt="md" pages={list} of={exportMyNominations} input={{ query: asked }} list={t('mine.title')} />
    </>
  );
};
