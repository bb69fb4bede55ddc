import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { CohortMilestone, MilestoneCell, MilestoneMark } from '@understudy/contracts/programmes-milestones';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { useFormat } from '../../../lib/format.js';
import { useSession } from '../../../lib/session.js';
import { useExtension } from '../extension-words.js';
import { cohortQuery } from '../programme-queries.js';
import { EnrolmentStateBadge } from '../state-badges.js';
import { MarkDialog } from './mark-dialog.js';
import { MilestoneHelps } from './milestone-helps.js';
import { lineQuery } from './milestone-queries.js';
import { MilestoneSign, useMilestoneWords } from './milestone-state.js';

type CellProps = {
  milestone: CohortMilestone;
  cell: MilestoneCell;
  history: readonly MilestoneMark[];
  onMark: (action: MilestoneCell['abilities'][number]) => void;
};

const MilestoneCard = ({ milestone, cell, history, onMark }: CellProps) => {
  const { t } = useTranslation(['milestones', 'programmes']);
  const format = useFormat();
  const words = useMilestoneWords()(cell);
  const { kind, title } = milestone;
  return (
    <Card component="li">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <MilestoneSign state={cell.state} />
        <Stack gap={4} flex={1} miw={0}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Text>
          <Text size="sm">{words}</Text>
          <Text size="sm" c="dimmed">
            {kind === 'own' ? t('own') : t(`programmes:kind.${kind}`)} · {t('due', { day: format.day(cell.dueOn) })}
          </Text>
          {history.map(({ action, note, by, at }) => (
            <Text key={`${at} ${action}`} size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {t(`mark.done.${action}`, { name: by?.name ?? t('somebody'), day: format.instant(at) })}
              {note === '' ? null : `: ${note}`}
            </Text>
          ))}
          {cell.abilities.length > 0 ? (
            <Group gap="xs" data-print="no">
              {cell.abilities.map((action) => (
                <Button key={action} size="compact-sm" variant="default" onClick={() => onMark(action)}>
                  {t(`mark.${action}`)}
                  <span className="visually-hidden">: {title}</span>
                </Button>
              ))}
            </Group>
          ) : null}
        </Stack>
      </Group>
    </Card>
  );
};

/** How far one person is in a cohort: the milestones, what tells each, and for those who run it the marks to make. */
export const MilestoneLineView = () => {
  const { t } = useTranslation('milestones');
  const { cohortId, enrolmentId } = useParams({ from: '/signed-in/cohorts/$cohortId/milestones/$enrolmentId' });
  const { data: cohort } = useSuspenseQuery(cohortQuery(cohortId));
  const { data: line } = useSuspenseQuery(lineQuery(enrolmentId));
  const own = useSession().personId === line.person.id;
  const [marking, setMarking] = useState<
    Pick<CellProps, 'milestone' | 'cell'> & { action: MilestoneCell['abilities'][number] }
  >();
  const extension = useExtension()(line);
  const { person, milestones, cells, history, behind, state } = line;
  return (
    <>
      <PageHeader
        over={
          own ? (
            <TextLink to="/cohorts/$cohortId" params={{ cohortId }}>
              {cohort.name}
            </TextLink>
          ) : (
            <TextLink to="/cohorts/$cohortId/milestones" params={{ cohortId }}>
              {t('boardOf', { cohort: cohort.name })}
            </TextLink>
          )
        }
        title={own ? t('mine') : person.name}
        lead={
          <Group component="span" gap="sm">
            <EnrolmentStateBadge state={state} />
            {extension}
          </Group>
        }
      />
      <Stack gap="lg">
        <Card component="section" aria-labelledby="next">
          <Title order={2} size="h3" id="next" mb="xs">
            {t(behind === 0 ? 'onTrack' : 'helps')}
          </Title>
          {behind === 0 ? (
            <Text size="sm">{t(own ? 'onTrackOwn' : 'onTrackTheirs', { name: person.name })}</Text>
          ) : null}
          <MilestoneHelps line={line} milestones={milestones} own={own} />
          {own ? (
            <Text size="sm" c="dimmed" mt="sm" maw="68ch">
              {t('whoSees')}
            </Text>
          ) : null}
        </Card>
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('legend')}>
          {milestones.map((milestone, at) => {
            const cell = cells[at];
            return cell ? (
              <MilestoneCard
                key={milestone.id}
                milestone={milestone}
                cell={cell}
                history={history.filter(({ milestoneId }) => milestoneId === milestone.id)}
                onMark={(action) => setMarking({ milestone, cell, action })}
              />
            ) : null;
          })}
        </Stack>
      </Stack>
      {marking ? (
        <MarkDialog enrolmentId={enrolmentId} name={person.name} {...marking} onClose={() => setMarking(undefined)} />
      ) : null}
    </>
  );
};
