import { Button, Card, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import type { Candidate } from '@understudy/contracts/assessments-signals';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PersonCard } from '../../components/person-card.js';
import { useFormat } from '../../lib/format.js';
import { ObserveDialog } from './observe-dialog.js';
import classes from './signals.module.css';

/** Somebody two to three years ahead of a need: what was seen, or that nobody has looked. */
export const CandidateCard = ({ candidate }: { candidate: Candidate }) => {
  const { t } = useTranslation('signals');
  const format = useFormat();
  const [observing, { open, close }] = useDisclosure(false);
  const { person, horizon, reasons, lastObservedOn } = candidate;
  const horizonWords =
    horizon === 'within-3-years' ? t(`identification.horizonOf.${horizon}`) : t('identification.noTarget');
  const toSignals = { to: '/people/$personId', params: { personId: person.id }, search: { tab: 'signals' } } as const;
  return (
    <Card component="li" padding="md" className={classes.candidate}>
      <PersonCard
        person={person}
        name={
          <TextLink {...toSignals} underline="hover" c="inherit" inherit>
            {person.name}
          </TextLink>
        }
      >
        <Text size="sm" c="dimmed">
          {t('identification.since', { day: format.day(candidate.stageSince) })} · {horizonWords}
        </Text>
      </PersonCard>
      {reasons.map((reason) => (
        <Text key={reason} size="sm" className={classes.reason}>
          {t(`identification.reason.${reason === 'nobody-in-12-months' && lastObservedOn === null ? 'never' : reason}`)}
        </Text>
      ))}
      {reasons.length > 0 && lastObservedOn ? (
        <Text size="sm" c="dimmed">
          {t('identification.last', { day: format.day(lastObservedOn) })}
        </Text>
      ) : null}
      {reasons.length > 0
        ? null
        : candidate.evidence.map(({ id, signal, evidence, observer, observedOn }) => (
            <div key={id}>
              <Text size="sm" fw={600}>
                {t(`signal.${signal}`)}
              </Text>
              <blockquote className={classes.evidence}>
                <Text size="sm">{evidence}</Text>
              </blockquote>
              <Text size="xs" c="dimmed" mt={4}>
                {t('observation.by', { observer: observer.name, day: format.day(observedOn) })}
              </Text>
            </div>
          ))}
      {reasons.length === 0 && candidate.moreEvidence ? (
        <TextLink {...toSignals} size="sm">
          {t('identification.more', { name: person.name })}
        </TextLink>
      ) : null}
      <Button
        size="xs"
        variant="light"
        leftSection={<IconPlus size={14} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
        aria-label={t('observe.openOf', { name: person.name })}
        onClick={open}
        data-print="no"
      >
        {t('observe.open')}
      </Button>
      <ObserveDialog person={person} opened={observing} onClose={close} />
    </Card>
  );
};
