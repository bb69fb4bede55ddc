import { Alert, Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import {
  type StretchAssignment,
  type StretchEvidence,
  stretchStep,
} from '@understudy/contracts/opportunities-assignments';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { EvidenceCard } from './evidence-card.js';
import { NetCard } from './net-card.js';
import classes from './opportunities.module.css';
import { OutcomeCard } from './outcome-card.js';
import { ReflectionCard } from './reflection-card.js';
import { StepDialog } from './step-dialog.js';

type StretchViewProps = {
  stretch: StretchAssignment;
  /** What the person may do with what was seen, what they wrote and how it ended; given by the page. */
  deeds: {
    readonly evidence: (evidence: StretchEvidence) => ReactNode;
    readonly reflection: ReactNode;
    readonly outcome: ReactNode;
  };
};

const Facts = ({ stretch }: { stretch: StretchAssignment }) => {
  const { t } = useTranslation('stretches');
  const format = useFormat();
  const { stageName, skillName } = useFrameworkWords();
  const facts: readonly (readonly [string, string])[] = [
    [t('facts.person'), stretch.person.name],
    [t('facts.sponsor'), stretch.sponsor.name],
    [t('facts.days'), format.dayRange(stretch.startsOn, stretch.endsOn)],
    [t('facts.stage'), stageName(stretch.stageKey)],
    [t('facts.skills'), format.list(stretch.skillKeys.map(skillName))],
    ...(stretch.startedOn ? [[t('facts.startedOn'), format.day(stretch.startedOn)] as const] : []),
    ...(stretch.endedOn ? [[t('facts.endedOn'), format.day(stretch.endedOn)] as const] : []),
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const StepButtons = ({ stretch }: { stretch: StretchAssignment }) => {
  const { t } = useTranslation('stretches');
  const [step, setStep] = useState<(typeof stretchStep.options)[number] | null>(null);
  const may = stretchStep.options.filter((one) => stretch.abilities.includes(one));
  return (
    <>
      {may.toReversed().map((one) => (
        <Button
          key={one}
          variant={one === 'start' || one === 'confirm' ? 'filled' : 'default'}
          onClick={() => setStep(one)}
        >
          {t(one === 'return' && stretch.relation === 'person' ? 'step.stepBack' : `step.${one}`)}
        </Button>
      ))}
      {step ? <StepDialog stretch={stretch} step={step} onClose={() => setStep(null)} /> : null}
    </>
  );
};

/** One assignment: what it is, its net, what was learned, and the steps that I may take. */
export const StretchView = ({ stretch, deeds }: StretchViewProps) => {
  const { t } = useTranslation('stretches');
  const format = useFormat();
  const { opportunity, status, missing, net, relation, missedSince, endDue, gone } = stretch;
  return (
    <>
      <PageHeader
        title={opportunity.title}
        over={
          <TextLink to={relation === 'line' || relation === 'admin' ? '/team-opportunities' : '/my-opportunities'}>
            {t('back')}
          </TextLink>
        }
        lead={
          <Group gap="xs">
            <Badge variant={status === 'running' || status === 'extended' ? 'filled' : 'light'}>
              {t(`status.${status}`)}
            </Badge>
            <span>{t(`relationLead.${relation}`, { name: stretch.person.name })}</span>
          </Group>
        }
        actions={<StepButtons stretch={stretch} />}
      />
      <div className={classes.columns}>
        <Stack gap="lg">
          {status === 'preparing' && missing.length > 0 ? (
            <Alert variant="light" color="pine" title={t('net.incomplete')}>
              {t('net.incompleteText', { parts: format.list(missing.map((part) => t(`part.${part}`))) })}{' '}
              {missing.includes('check-ins') && net && net.checkIns.length > 0 ? t('net.talksOver') : null}
            </Alert>
          ) : null}
          {gone.length > 0 ? (
            <Alert variant="light" color="apricot" styles={{ title: { color: 'inherit' } }} title={t('gone.title')}>
              {t('gone.text', { parts: format.list(gone.map((part) => t(`gone.${part}`))) })}
            </Alert>
          ) : null}
          {endDue ? (
            <Alert
              variant="light"
              color="apricot"
              styles={{ title: { color: 'inherit' } }}
              title={t('line.endDue', { day: format.day(stretch.endsOn) })}
            >
              {t(status === 'extended' ? 'endDue.extended' : 'endDue.running', {
                sponsor: stretch.sponsor.name,
                person: stretch.person.name,
              })}
            </Alert>
          ) : null}
          {missedSince ? (
            <Alert
              variant="light"
              color="apricot"
              styles={{ title: { color: 'inherit' } }}
              title={t('line.missed', { day: format.day(missedSince) })}
            >
              {t('talk.missedText')}
            </Alert>
          ) : null}
          {net ? <NetCard stretch={stretch} net={net} /> : null}
          <OutcomeCard stretch={stretch} deed={relation === 'person' ? deeds.outcome : null} />
          <ReflectionCard stretch={stretch} deed={relation === 'person' ? deeds.reflection : null} />
          <EvidenceCard stretch={stretch} deed={relation === 'person' ? deeds.evidence : undefined} />
        </Stack>
        <Stack gap="lg">
          <Card>
            <Facts stretch={stretch} />
          </Card>
          <Card>
            <Title order={2} size="h4" mb={4}>
              {t('facts.what')}
            </Title>
            <Text size="sm" className={classes.text}>
              {stretch.what}
            </Text>
            {stretch.rightToReturn ? (
              <>
                <Title order={2} size="h4" mt="md" mb={4}>
                  {t('facts.return')}
                </Title>
                <Text size="sm" className={classes.text}>
                  {stretch.rightToReturn}
                </Text>
              </>
            ) : null}
          </Card>
        </Stack>
      </div>
    </>
  );
};
