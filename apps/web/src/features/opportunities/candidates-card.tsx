import { Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  type Candidacy,
  exportOpportunityCandidates,
  listCandidates,
} from '@understudy/contracts/opportunities-candidacies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { DecideDialog } from './decide-dialog.js';
import { nominationsOf } from './nominations-of.js';
import classes from './opportunities.module.css';

const CandidateLine = ({ candidacy }: { candidacy: Candidacy }) => {
  const { t } = useTranslation('opportunities');
  const format = useFormat();
  const [decision, setDecision] = useState<'offer' | 'turn-down' | null>(null);
  const { person, status, motivation, reason, createdOn, abilities, assignmentId } = candidacy;
  const { name } = person;
  const nominations = nominationsOf(candidacy);
  return (
    <li className={classes.line}>
      <div>
        <Group gap="xs">
          <TextLink to="/people/$personId" params={{ personId: person.id }} fw={600} c="inherit" underline="hover">
            {name}
          </TextLink>
          <Badge variant={status === 'offered' || status === 'accepted' ? 'filled' : 'light'}>
            {t(`candidacyOf.${status}`)}
          </Badge>
        </Group>
        <Text size="xs" c="dimmed">
          {t('candidates.since', { day: format.day(createdOn) })}
          {nominations.length > 0
            ? ` · ${t('candidates.nominatedBy', { name: format.list(nominations.map(({ by }) => by.name)) })}`
            : null}
        </Text>
        {[...nominations.map(({ words }) => words), motivation].map((text) =>
          text ? (
            <Text key={text} size="sm" className={classes.said}>
              {text}
            </Text>
          ) : null,
        )}
        {reason ? (
          <Text size="sm" mt={6} className={classes.text}>
            <strong>{t('candidates.reason')}:</strong> {reason}
          </Text>
        ) : null}
      </div>
      <Group gap="xs" data-print="no">
        {assignmentId ? (
          <ButtonLink
            size="xs"
            to="/stretch-assignments/$stretchId"
            params={{ stretchId: assignmentId }}
            aria-label={t('candidates.netOf', { name })}
          >
            {t('mine.toAssignment')}
          </ButtonLink>
        ) : null}
        {abilities.includes('turn-down') ? (
          <Button
            size="xs"
            variant="default"
            aria-label={t('candidates.turnDownOf', { name })}
            onClick={() => setDecision('turn-down')}
          >
            {t('candidates.turnDown')}
          </Button>
        ) : null}
        {abilities.includes('offer') ? (
          <Button size="xs" aria-label={t('candidates.offerOf', { name })} onClick={() => setDecision('offer')}>
            {t('candidates.offer')}
          </Button>
        ) : null}
      </Group>
      {decision ? (
        <DecideDialog opened candidacy={candidacy} decision={decision} onClose={() => setDecision(null)} />
      ) : null}
    </li>
  );
};

/** Who would like an opportunity, for its sponsor to decide. */
export const CandidatesCard = ({ opportunityId }: { opportunityId: string }) => {
  const { t } = useTranslation('opportunities');
  const list = useQuery(query('opportunities', listCandidates, { params: { opportunityId } }));
  const items = list.data?.items ?? [];
  const offers = items.filter(({ status }) => status === 'offered').length;
  return (
    <Card component="section" aria-labelledby="candidates">
      <Title order={2} size="h3" id="candidates" mb="xs">
        {t('candidates.title')}
      </Title>
      {list.isPending ? <RowsSkeleton rows={2} /> : null}
      {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data && items.length === 0 ? <Text c="dimmed">{t('candidates.none')}</Text> : null}
      {offers > 0 ? (
        <Text size="sm" c="dimmed" mb="xs">
          {t('candidates.offersOut', { count: offers })}
        </Text>
      ) : null}
      <ul className={classes.lines} data-hold-still>
        {items.map((candidacy) => (
          <CandidateLine key={candidacy.id} candidacy={candidacy} />
        ))}
      </ul>
      {items.length > 0 ? (
        <DownloadCsv
          of={exportOpportunityCandidates}
          input={{ params: { opportunityId } }}
          list={t('candidates.title')}
        />
      ) : null}
    </Card>
  );
};
