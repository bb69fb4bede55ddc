import { Badge, Card, Group, Text, Title } from '@mantine/core';
import type { OpportunityCard as OpportunityCardData } from '@understudy/contracts/opportunities';
import type { Fit } from '@understudy/domain/opportunities/fit';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { FitWords } from './fit-words.js';
import classes from './opportunities.module.css';
import { OpportunityFacts } from './opportunity-facts.js';

type OpportunityCardProps = { opportunity: OpportunityCardData; fit: Fit | null };

/** One opportunity in the list: what it is, why it fits, and where I stand with it. */
export const OpportunityCard = ({ opportunity, fit }: OpportunityCardProps) => {
  const { t } = useTranslation('opportunities');
  const { id, kind, title, what, status, mine, waiting } = opportunity;
  return (
    <Card component="li" padding="lg" className={classes.card}>
      <Group gap="xs">
        <Badge variant="light">{t(`kind.${kind}`)}</Badge>
        {status === 'open' ? null : (
          <Badge variant="outline" color="gray">
            {t(`status.${status}`)}
          </Badge>
        )}
        {mine ? <Badge variant="filled">{t(`candidacy.${mine.status}`)}</Badge> : null}
      </Group>
      <Title order={3} size="h4">
        <TextLink
          to="/opportunities/$opportunityId"
          params={{ opportunityId: id }}
          inherit
          c="inherit"
          underline="hover"
        >
          {title}
        </TextLink>
      </Title>
      <Text size="sm" className={classes.short}>
        {what}
      </Text>
      {fit ? <FitWords fit={fit} /> : null}
      <OpportunityFacts opportunity={opportunity} />
      {waiting ? (
        <Text size="sm" fw={600} c="var(--next)">
          {t('facts.waiting', { count: waiting })}
        </Text>
      ) : null}
    </Card>
  );
};
