import { Button, Card, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  exportMentoringRequests,
  listMentoringRequests,
  type MentoringRequest,
} from '@understudy/contracts/mentoring-mentorships';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { ListFilters } from '../../components/list-filters.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { useNarrowing, useWords } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { itemsOf, pagedQuery } from '../../lib/query.js';
import classes from './mentoring.module.css';
import { ProposeDialog } from './propose-dialog.js';

const WaitingLine = ({ request }: { request: MentoringRequest }) => {
  const { t } = useTranslation('mentoring');
  const format = useFormat();
  const { stageName, skillName } = useFrameworkWords();
  const [proposing, setProposing] = useState(false);
  const { person, stageKey, skillKeys, waitingSince, offerOut } = request;
  const wanted = [...(stageKey ? [stageName(stageKey)] : []), ...skillKeys.map(skillName)];
  return (
    <li className={classes.line}>
      <div>
        <Text fw={600} size="sm">
          {person.name}
        </Text>
        <Text size="xs" c="dimmed">
          {t('waiting.since', { day: format.dayOf(waitingSince) })}
          {offerOut ? ` · ${t('waiting.offerOut')}` : null}
        </Text>
        {wanted.length > 0 ? <Text size="sm">{format.list(wanted)}</Text> : null}
      </div>
      {offerOut ? null : (
        <Button
          size="xs"
          variant="default"
          aria-label={t('propose.openFor', { name: person.name })}
          onClick={() => setProposing(true)}
        >
          {t('propose.short')}
        </Button>
      )}
      {proposing ? <ProposeDialog mentee={person} onClose={() => setProposing(false)} /> : null}
    </li>
  );
};

const offers = ['without', 'out'] as const;

/** Who waits for a mentor, the longest first. */
export const WaitingCard = () => {
  const { t } = useTranslation(['mentoring', 'common']);
  const words = useWords('waiting');
  const offer = useNarrowing('waitingOffer', offers);
  const narrowed = words.asked !== undefined || offer.value !== undefined;
  const asked = { search: words.asked, offerOut: offer.value && String(offer.value === 'out') };
  const list = useInfiniteQuery(pagedQuery('mentoring', listMentoringRequests, { query: { ...asked, limit: 20 } }));
  const items = itemsOf(list.data);
  return (
    <Card component="section" aria-labelledby="mentoring-waiting">
      <Title order={2} size="h4" id="mentoring-waiting" mb="xs">
        {t('waiting.title')}
      </Title>
      {items.length > 1 ? (
        <Text size="sm" c="dimmed" mb="xs">
          {t('waiting.order')}
        </Text>
      ) : null}
      {items.length > 1 || narrowed || list.isPlaceholderData ? (
        <ListFilters
          search={{ label: t('waiting.search'), ...words }}
          choice={{
            label: t('waiting.offer'),
            all: t('waiting.everybody'),
            data: offers.map((value) => ({ value, label: t(`waiting.${value}`) })),
            ...offer,
          }}
        />
      ) : null}
      {list.isPending ? <RowsSkeleton rows={3} /> : null}
      {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data && items.length === 0 && narrowed ? (
        <NothingFits text={t('waiting.nobody')} fields={['waiting', 'waitingOffer']} />
      ) : null}
      {list.data && items.length === 0 && !narrowed && !list.isPlaceholderData ? (
        <Text size="sm" c="dimmed">
          {t('waiting.none')}
        </Text>
      ) : null}
      <ul className={classes.lines} data-hold-still>
        {items.map((request) => (
          <WaitingLine key={request.id} request={request} />
        ))}
      </ul>
      <ListFoot pages={list} mt="sm" of={exportMentoringRequests} input={{ query: asked }} list={t('waiting.title')} />
    </Card>
  );
};
