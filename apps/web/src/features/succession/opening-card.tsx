import { Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import type { RoleOpening } from '@understudy/contracts/succession-openings';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { CorrectOpeningDialog } from './correct-opening-dialog.js';
import { FillOpeningDialog } from './fill-opening-dialog.js';
import classes from './succession.module.css';
import { WithdrawOpeningDialog } from './withdraw-opening-dialog.js';

const Outcome = ({ opening }: { opening: RoleOpening }) => {
  const { t } = useTranslation('succession');
  const format = useFormat();
  const { filledOn, filledBy, filledFrom, withdrawnOn } = opening;
  if (withdrawnOn) return <Text size="sm">{t('openings.withdrawnOn', { day: format.day(withdrawnOn) })}</Text>;
  if (!filledOn || !filledFrom) return null;
  const day = format.day(filledOn);
  return (
    <Text size="sm">
      {filledBy
        ? t(`openings.filledBy.${filledFrom}`, { name: filledBy.name, day })
        : t('openings.filledBy.unknown', { day })}
    </Text>
  );
};

/** One opening: what waits or waited, how long, and how it ended. */
export const OpeningCard = ({ opening }: { opening: RoleOpening }) => {
  const { t } = useTranslation('succession');
  const format = useFormat();
  const [open, setOpen] = useState<'fill' | 'withdraw' | 'correct' | null>(null);
  const close = () => setOpen(null);
  const { name, stage, unit, owner, predecessor, abilities } = opening;
  const facts = [stage.name, unit?.name, t('openings.answersTo', { name: owner.name })];
  return (
    <li>
      <Card className={classes.role}>
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>
              {name}
            </Title>
            <Text size="sm" c="dimmed">
              {facts.filter((part) => part).join(' · ')}
            </Text>
          </div>
          <Badge
            variant="light"
            color={opening.state === 'open' ? 'apricot' : 'gray'}
            classNames={{ label: classes.sentence }}
          >
            {t(opening.state === 'open' ? 'openings.daysOpen' : 'openings.daysWere', { count: opening.daysOpen })}
          </Badge>
        </Group>
        <div>
          <Text size="sm">
            {t(opening.planned ? 'openings.plannedSince' : 'openings.since', { day: format.day(opening.openedOn) })}
            {predecessor ? ` ${t('openings.before', { name: predecessor.name })}` : null}
          </Text>
          <Outcome opening={opening} />
          {opening.note ? (
            <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-line' }}>
              {opening.note}
            </Text>
          ) : null}
          {opening.corrections.map(({ on, by, reason }) => (
            <Text key={on} size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {t('lineage.corrected', {
                day: format.dayOf(on),
                name: by?.name ?? t('proposals.somebody'),
                reason,
              })}
            </Text>
          ))}
          {opening.role ? (
            <TextLink size="sm" to="/succession">
              {t('openings.criticalRole')}
            </TextLink>
          ) : null}
        </div>
        {abilities.length > 0 ? (
          <div className={classes.foot} data-print="no">
            {abilities.includes('fill') ? (
              <Button
                size="sm"
                variant="light"
                onClick={() => setOpen('fill')}
                aria-label={t('openings.fillOf', { name })}
              >
                {t('openings.fill')}
              </Button>
            ) : null}
            {abilities.includes('withdraw') ? (
              <Button
                size="sm"
                variant="subtle"
                color="gray"
                onClick={() => setOpen('withdraw')}
                aria-label={t('openings.withdrawOf', { name })}
              >
                {t('openings.withdraw')}
              </Button>
            ) : null}
            {abilities.includes('correct') ? (
              <Button
                size="sm"
                variant="subtle"
                color="gray"
                onClick={() => setOpen('correct')}
                aria-label={t('openings.correctOf', { name })}
              >
                {t('openings.correct')}
              </Button>
            ) : null}
          </div>
        ) : null}
        <FillOpeningDialog opening={opening} opened={open === 'fill'} onClose={close} />
        <CorrectOpeningDialog opening={opening} opened={open === 'correct'} onClose={close} />
        <WithdrawOpeningDialog opening={opening} opened={open === 'withdraw'} onClose={close} />
      </Card>
    </li>
  );
};
