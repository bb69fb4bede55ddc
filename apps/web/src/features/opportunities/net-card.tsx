import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import type {
  NetPart,
  SafetyCheckIn,
  SafetyNet,
  StretchAssignment,
} from '@understudy/contracts/opportunities-assignments';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { NetConsents } from './net-consents.js';
import { NetDialog } from './net-form.js';
import classes from './opportunities.module.css';
import { PermitDialog } from './permit-dialog.js';
import { TalkDialog } from './talk-dialog.js';

const Part = ({ part, missing, children }: { part: NetPart; missing: readonly NetPart[]; children: ReactNode }) => {
  const { t } = useTranslation('stretches');
  return (
    <div>
      <Title order={3} size="h5" mb={2}>
        {t(`part.${part}`)}
      </Title>
      {missing.includes(part) ? (
        <Text size="sm" c="var(--next)">
          {t('net.missing')}
        </Text>
      ) : (
        children
      )}
    </div>
  );
};

const Talks = ({ stretch, net }: { stretch: StretchAssignment; net: SafetyNet }) => {
  const { t } = useTranslation('stretches');
  const format = useFormat();
  const [open, setOpen] = useState<SafetyCheckIn | null>(null);
  const records = stretch.abilities.includes('record-check-in');
  return (
    <ul className={classes.lines}>
      {net.checkIns.map((talk) => (
        <li key={talk.id} className={classes.line}>
          <div>
            <Group gap="xs">
              <Text size="sm" fw={600}>
                {format.day(talk.heldOn ?? talk.plannedOn)}
              </Text>
              <Badge variant={talk.missed ? 'filled' : 'light'} color={talk.missed ? 'orange.9' : undefined}>
                {t(talk.heldOn ? 'talk.wasHeld' : talk.missed ? 'talk.missed' : 'talk.planned')}
              </Badge>
            </Group>
            {talk.note ? (
              <Text size="sm" className={classes.said}>
                {talk.note}
              </Text>
            ) : null}
          </div>
          {records ? (
            <Button
              size="xs"
              variant="default"
              aria-label={t('talk.openOf', { day: format.day(talk.plannedOn) })}
              onClick={() => setOpen(talk)}
              data-print="no"
            >
              {t('talk.open')}
            </Button>
          ) : null}
        </li>
      ))}
      {open ? <TalkDialog stretchId={stretch.id} talk={open} onClose={() => setOpen(null)} /> : null}
    </ul>
  );
};

/** The safety net of an assignment, part by part, with what is missing and the buttons that tie it. */
export const NetCard = ({ stretch, net }: { stretch: StretchAssignment; net: SafetyNet }) => {
  const { t } = useTranslation('stretches');
  const format = useFormat();
  const [open, setOpen] = useState<'net' | 'permit' | null>(null);
  const { missing, abilities } = stretch;
  const close = () => setOpen(null);
  const words = (text: string) => <Text className={classes.text}>{text}</Text>;
  return (
    <Card component="section" aria-labelledby="safety-net">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3" id="safety-net">
          {t('net.heading')}
        </Title>
        <Group gap="xs" data-print="no">
          {abilities.includes('permit-to-err') ? (
            <Button size="xs" variant="default" onClick={() => setOpen('permit')}>
              {t('permit.open')}
            </Button>
          ) : null}
          {abilities.includes('change-net') ? (
            <Button size="xs" variant={missing.length > 0 ? 'filled' : 'default'} onClick={() => setOpen('net')}>
              {t(missing.length > 0 ? 'net.open' : 'net.change')}
            </Button>
          ) : null}
        </Group>
      </Group>
      <Stack gap="md">
        <Part part="permission-to-err" missing={missing}>
          <blockquote className={classes.said}>
            <Text>{net.permissionToErr}</Text>
            {net.permissionGivenBy && net.permissionGivenOn ? (
              <Text size="xs" c="dimmed">
                {t('permit.by', { name: net.permissionGivenBy.name, day: format.day(net.permissionGivenOn) })}
              </Text>
            ) : null}
          </blockquote>
        </Part>
        <Part part="mentor" missing={missing}>
          {words(net.mentor?.name ?? '')}
        </Part>
        <NetConsents stretch={stretch} net={net} part="mentor" />
        <Part part="skip-level" missing={missing}>
          {words(net.skipLevel?.name ?? '')}
        </Part>
        <NetConsents stretch={stretch} net={net} part="skip-level" />
        <Part part="check-ins" missing={missing}>
          <Talks stretch={stretch} net={net} />
        </Part>
        <Part part="scope-limit" missing={missing}>
          {words(net.scopeLimit)}
        </Part>
        <Part part="step-back-plan" missing={missing}>
          {words(net.stepBackPlan)}
        </Part>
        <Part part="exit-criterion" missing={missing}>
          {words(net.exitCriterion)}
        </Part>
      </Stack>
      <NetDialog opened={open === 'net'} stretch={stretch} onClose={close} />
      <PermitDialog opened={open === 'permit'} stretch={stretch} onClose={close} />
    </Card>
  );
};
