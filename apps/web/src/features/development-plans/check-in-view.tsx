import { Badge, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { type CheckIn, changeCheckIn } from '@understudy/contracts/development-plans-check-ins';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { EarlierWordings } from './earlier-wordings.js';
import { MyPart, MyPrivatePart } from './my-part.js';
import classes from './plan.module.css';

const Days = ({ checkIn }: { checkIn: CheckIn }) => {
  const { t } = useTranslation('check-ins');
  const change = useAction(changeCheckIn, ['check-ins', 'development', 'stages', 'plans']);
  const set = (body: { heldOn?: string; nextOn?: string | null; status?: 'held' | 'cancelled' }) =>
    change.mutate({ params: { checkInId: checkIn.id }, body: { ...body, version: checkIn.version } });
  const may = checkIn.abilities.includes('change');
  return (
    <Card component="section" aria-label={t('days')} data-print="no">
      <Stack gap="sm">
        <Group gap="md" align="flex-end">
          <DateInput
            label={t('heldOn')}
            value={checkIn.heldOn}
            disabled={!may}
            onChange={(day) => (day && day !== checkIn.heldOn ? set({ heldOn: day }) : undefined)}
          />
          <DateInput
            clearable
            label={t('nextOn')}
            value={checkIn.nextOn}
            disabled={!may}
            onChange={(day) => (day === checkIn.nextOn ? undefined : set({ nextOn: day }))}
          />
          {may && checkIn.status === 'planned' ? (
            <Button variant="default" loading={change.isPending} onClick={() => set({ status: 'held' })}>
              {t('markHeld')}
            </Button>
          ) : null}
          {checkIn.abilities.includes('cancel') ? (
            <Button variant="subtle" color="gray" onClick={() => set({ status: 'cancelled' })}>
              {t('cancelTalk')}
            </Button>
          ) : null}
        </Group>
        <ProblemAlert problem={change.error} />
      </Stack>
    </Card>
  );
};

/** What the other side wrote, or why it cannot be read yet. */
const OtherPart = ({ checkIn, personId }: { checkIn: CheckIn; personId: string | null }) => {
  const { t } = useTranslation('check-ins');
  const involved = [checkIn.person.id, checkIn.counterpart.id].includes(personId ?? '');
  const others = checkIn.notes.filter(({ author }) => author.id !== personId);
  const other = personId === checkIn.person.id ? checkIn.counterpart : checkIn.person;
  if (others.length > 0) {
    return (
      <>
        {others.map((note) => (
          <Card key={note.author.id} component="section" aria-label={t('note.by', { name: note.author.name })}>
            <Title order={2} size="h3" mb="sm">
              {t('note.by', { name: note.author.name })}
            </Title>
            <Text className={classes.prose}>{note.text || t('note.nothing')}</Text>
            <EarlierWordings note={note} />
          </Card>
        ))}
      </>
    );
  }
  return (
    <Card component="section" aria-label={t('note.of', { name: other.name })}>
      <Title order={2} size="h3" mb="sm">
        {involved ? t('note.of', { name: other.name }) : t('note.shared')}
      </Title>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <IconEyeOff size={20} aria-hidden style={{ flex: 'none' }} />
        <Text c="dimmed">
          {involved && checkIn.twoSided && checkIn.turn !== 'open' ? t('twoSided.hidden') : t('note.nothing')}
        </Text>
      </Group>
    </Card>
  );
};

/** One check-in: my part, the other's as soon as both are in, and what is mine alone. */
export const CheckInView = ({ checkIn }: { checkIn: CheckIn }) => {
  const { t } = useTranslation('check-ins');
  const format = useFormat();
  const { personId } = useSession();
  const involved = [checkIn.person.id, checkIn.counterpart.id].includes(personId ?? '');
  return (
    <>
      <PageHeader
        title={t('of', { one: checkIn.person.name, other: checkIn.counterpart.name })}
        over={
          checkIn.planId ? (
            <TextLink to="/plans/$planId" params={{ planId: checkIn.planId }}>
              {t('toPlan')}
            </TextLink>
          ) : undefined
        }
        lead={
          <Group gap="sm">
            <Text span>{t(`kind.${checkIn.kind}`)}</Text>
            <Text span>{format.day(checkIn.heldOn)}</Text>
            <Badge variant="outline" color={checkIn.status === 'held' ? 'pine' : 'gray'}>
              {t(`status.${checkIn.status}`)}
            </Badge>
          </Group>
        }
      />
      <Stack gap="lg">
        {checkIn.twoSided && checkIn.turn !== 'open' ? <Text maw="68ch">{t('twoSided.lead')}</Text> : null}
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
          {involved ? <MyPart checkIn={checkIn} /> : null}
          <OtherPart checkIn={checkIn} personId={personId} />
        </SimpleGrid>
        {checkIn.abilities.includes('write-private') ? <MyPrivatePart checkIn={checkIn} /> : null}
        <Days checkIn={checkIn} />
      </Stack>
    </>
  );
};
