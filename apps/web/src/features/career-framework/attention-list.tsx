import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import {
  type Attention,
  attentionReason,
  attentionSorts,
  exportAttention,
} from '@understudy/contracts/career-framework';
import type { PersonCard as PersonCardData } from '@understudy/contracts/people';
import { daysPerMonth } from '@understudy/domain/calendar/day';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListNarrowing } from '../../components/list-narrowing.js';
import { ListSort } from '../../components/list-sort.js';
import { PersonCard } from '../../components/person-card.js';
import { useArrangement, useNarrowing } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { AssignStageDialog } from './assign-stage-dialog.js';
import classes from './attention-list.module.css';
import { attentionQuery } from './attention-query.js';
import { TargetStageDialog } from './target-stage-dialog.js';

type Reason = Attention['reasons'][number];

/** How the button of a reason looks: the first reason is the next step, the others stand back. */
export type DeedLook = { readonly size: 'sm' | 'compact-sm'; readonly variant: 'filled' | 'default' };

type DeedProps = {
  person: PersonCardData;
  reason: Reason;
  look: DeedLook;
  onStage: () => void;
  onTarget: () => void;
};

const Deed = ({ person, reason, look, onStage, onTarget }: DeedProps) => {
  const { t } = useTranslation('my-people');
  const label = t(`deed.${reason.kind}`);
  const name = t('deedOf', { deed: label, name: person.name });
  if (reason.kind === 'no-stage') {
    return (
      <Button {...look} onClick={onStage} aria-label={name}>
        {label}
      </Button>
    );
  }
  if (reason.kind === 'no-target' || reason.kind === 'past-median-time-in-stage') {
    return (
      <Button {...look} onClick={onTarget} aria-label={name}>
        {label}
      </Button>
    );
  }
  return reason.kind === 'linchpin' ? (
    <ButtonLink {...look} to="/succession" aria-label={name}>
      {label}
    </ButtonLink>
  ) : (
    <ButtonLink {...look} to="/people/$personId" params={{ personId: person.id }} aria-label={name}>
      {label}
    </ButtonLink>
  );
};

type AttentionListProps = {
  /** The button of a reason that belongs to another area; null where the reason is one of ours. */
  deed?: (person: PersonCardData, reason: Reason, look: DeedLook) => ReactNode | null;
};

const lookAt = (place: number): DeedLook =>
  place === 0 ? { size: 'sm', variant: 'filled' } : { size: 'compact-sm', variant: 'default' };

const AttentionCard = ({ person, reasons, deed }: Attention & AttentionListProps) => {
  const { t } = useTranslation('my-people');
  const format = useFormat();
  const [open, setOpen] = useState<'stage' | 'target' | null>(null);
  const close = () => setOpen(null);
  return (
    <Card component="li" padding="md" className={classes.card}>
      <PersonCard
        person={person}
        name={
          <TextLink to="/people/$personId" params={{ personId: person.id }} underline="hover" c="inherit" inherit>
            {person.name}
          </TextLink>
        }
      />
      <Stack component="ul" gap="sm" className={classes.reasons}>
        {reasons.map((reason, at) => (
          <li key={reason.kind} className={classes.reason}>
            <Text size="sm">
              <strong>{t(`reason.${reason.kind}`)}</strong>
              {reason.since
                ? ` ${t(reason.kind === 'past-median-time-in-stage' ? 'recordedSince' : 'since', { day: format.day(reason.since) })}`
                : ''}
              {reason.kind === 'past-median-time-in-stage' && Number(reason.detail) > 0 ? (
                <Text span c="dimmed" display="block" size="sm">
                  {t('usual', { count: Math.round(Number(reason.detail) / daysPerMonth) })}
                </Text>
              ) : null}
            </Text>
            {deed?.(person, reason, lookAt(at)) ?? (
              <Deed
                person={person}
                reason={reason}
                look={lookAt(at)}
                onStage={() => setOpen('stage')}
                onTarget={() => setOpen('target')}
              />
            )}
          </li>
        ))}
      </Stack>
      <AssignStageDialog person={person} opened={open === 'stage'} onClose={close} />
      <TargetStageDialog person={person} opened={open === 'target'} onClose={close} />
    </Card>
  );
};

/** Who needs attention and why, the most useful first, each reason with the button that deals with it. */
export const AttentionList = ({ deed }: AttentionListProps) => {
  const { t } = useTranslation(['my-people', 'common']);
  const order = useArrangement(attentionSorts, 'ascending');
  const reason = useNarrowing('reason', attentionReason.options);
  const asked = { ...order.asked, reason: reason.value };
  const list = useSuspenseInfiniteQuery(attentionQuery(asked));
  const items = itemsOf(list.data);
  return (
    <section aria-labelledby="attention">
      <Title order={2} id="attention" mb="xs">
        {t('attention.title')}
      </Title>
      {items.length === 0 && reason.value === undefined ? (
        <Card>
          <EmptyState icon={<IconCircleCheck />} title={t('attention.none')}>
            {t('attention.noneText')}
          </EmptyState>
        </Card>
      ) : (
        <>
          <Text c="dimmed" mb="md">
            {t('attention.lead')}
          </Text>
          {items.length > 1 || reason.value ? (
            <Group mb="md" gap="sm" align="flex-end">
              <ListNarrowing
                label={t('attention.reason')}
                all={t('attention.everyReason')}
                choices={attentionReason.options.map((value) => ({
                  value,
                  label: value === 'past-median-time-in-stage' ? t('attention.longInStage') : t(`reason.${value}`),
                }))}
                {...reason}
              />
              <ListSort {...order} list={t('attention.title')} />
            </Group>
          ) : null}
          {items.length === 0 ? <Text c="dimmed">{t('attention.noneOfReason')}</Text> : null}
          <ul className={classes.list} data-hold-still>
            {items.map((item) => (
              <AttentionCard key={item.person.id} {...item} deed={deed} />
            ))}
          </ul>
          <ListFoot pages={list} mt="md" of={exportAttention} input={{ query: asked }} list={t('attention.title')} />
        </>
      )}
    </section>
  );
};
