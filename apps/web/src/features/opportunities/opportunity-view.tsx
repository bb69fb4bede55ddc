import { Alert, Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getOpportunity } from '@understudy/contracts/opportunities';
import { fitOf } from '@understudy/domain/opportunities/fit';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { query } from '../../lib/query.js';
import { CandidatesCard } from './candidates-card.js';
import { FitWords } from './fit-words.js';
import { useLearner } from './learner.js';
import classes from './opportunities.module.css';
import { OpportunityActions } from './opportunity-actions.js';
import { OpportunityFacts } from './opportunity-facts.js';

const Passage = ({ title, text }: { title: string; text: string }) =>
  text === '' ? null : (
    <div>
      <Title order={3} size="h5" mb={4}>
        {title}
      </Title>
      <Text className={classes.text}>{text}</Text>
    </div>
  );

/** One opportunity: what it is, how far it reaches, which net it has, and who would like it. */
export const OpportunityView = () => {
  const { t } = useTranslation('opportunities');
  const { opportunityId } = useParams({ from: '/signed-in/opportunities/$opportunityId' });
  const { data: opportunity } = useSuspenseQuery(query('opportunities', getOpportunity, { params: { opportunityId } }));
  const { learner } = useLearner();
  const { kind, title, status, mine, net, abilities } = opportunity;
  const fit = learner && abilities.includes('apply') ? fitOf(learner, opportunity) : null;
  const hasNet = Object.values(net).some((text) => text !== '');
  return (
    <>
      <PageHeader
        title={title}
        over={<TextLink to="/opportunities">{t('view.back')}</TextLink>}
        lead={
          <Group gap="xs">
            <Badge variant="light">{t(`kind.${kind}`)}</Badge>
            {status === 'open' ? null : (
              <Badge variant="outline" color="gray">
                {t(`status.${status}`)}
              </Badge>
            )}
            <span>{t(`kindHelp.${kind}`)}</span>
          </Group>
        }
        actions={<OpportunityActions opportunity={opportunity} />}
      />
      <div className={classes.columns}>
        <Stack gap="lg">
          {mine ? (
            <Alert variant="light" color="pine">
              {t('view.mineLead', { status: t(`candidacy.${mine.status}`) })}{' '}
              <TextLink to="/my-opportunities">{t('view.mineLink')}</TextLink>
            </Alert>
          ) : null}
          <Card>
            <Stack gap="md">
              <Passage title={t('view.what')} text={opportunity.what} />
              <Passage title={t('view.scope')} text={opportunity.scope} />
              <Passage title={t('view.return')} text={opportunity.rightToReturn} />
            </Stack>
          </Card>
          {hasNet ? (
            <Card component="section" aria-labelledby="net">
              <Title order={2} size="h3" id="net">
                {t('view.net')}
              </Title>
              <Text size="sm" c="dimmed" mb="md">
                {t('view.netLead')}
              </Text>
              <Stack gap="md">
                <Passage title={t('view.scopeLimit')} text={net.scopeLimit} />
                <Passage title={t('view.stepBackPlan')} text={net.stepBackPlan} />
                <Passage title={t('view.exitCriterion')} text={net.exitCriterion} />
              </Stack>
            </Card>
          ) : null}
          {abilities.includes('decide') ? <CandidatesCard opportunityId={opportunity.id} /> : null}
        </Stack>
        <Stack gap="lg">
          {fit ? <FitWords fit={fit} /> : null}
          <Card>
            <OpportunityFacts opportunity={opportunity} whole />
          </Card>
        </Stack>
      </div>
    </>
  );
};
