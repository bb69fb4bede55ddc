import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  exportPlanEvidence,
  listPlanEvidence,
  planEvidenceSorts,
} from '@understudy/contracts/development-plans-evidence';
import { exportSkillEvidence, listSkillEvidence } from '@understudy/contracts/opportunities-evidence';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { itemsOf, pagedQuery } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { bySkill } from './skill-evidence.js';
import classes from './skill-evidence.module.css';

type SkillEvidenceCardProps = { personId: string; mine: boolean };

/** What shows somebody's skills: from the assignments and from the plans, as much as I may read, skill by skill. */
export const SkillEvidenceCard = ({ personId, mine }: SkillEvidenceCardProps) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const can = useCan();
  const { skillName } = useFrameworkWords();
  const order = useArrangement(planEvidenceSorts, 'descending', 'evidence');
  const input = { params: { personId }, query: order.asked };
  const paged = { ...input, query: { ...order.asked, limit: 50 } };
  const seen = useInfiniteQuery({
    ...pagedQuery('opportunities', listSkillEvidence, paged),
    enabled: can('opportunities.read'),
  });
  const taken = useInfiniteQuery({
    ...pagedQuery('plans', listPlanEvidence, paged),
    enabled: can('plans.read'),
  });
  const failed = [seen, taken].find(({ isError, data }) => isError && !data);
  const pending = seen.isLoading || taken.isLoading;
  const skills = bySkill(itemsOf(seen.data), itemsOf(taken.data), order.sorting, format.compare);
  const content = () => {
    if (pending) return <RowsSkeleton rows={3} />;
    if (failed?.error) return <ErrorState failure={failed.error} onRetry={() => void failed.refetch()} />;
    if (skills.length === 0) return <Text c="dimmed">{t(mine ? 'shown.noneMine' : 'shown.none')}</Text>;
    return (
      <Stack component="ul" className={classes.skills} gap="lg" data-hold-still>
        {skills.map(({ skillKey, pieces }) => (
          <li key={skillKey}>
            <Title order={3} size="h5">
              {skillName(skillKey)}
            </Title>
            {pieces.map((piece) => (
              <div key={piece.key} className={classes.piece}>
                {piece.text ? <Text size="sm">{piece.text}</Text> : null}
                <Text size="xs" c="dimmed">
                  {t(`shown.source.${piece.source}`, { name: piece.author ?? '' })} · {format.day(piece.on)} ·{' '}
                  {piece.planId === null ? (
                    <TextLink to="/stretch-assignments/$stretchId" params={{ stretchId: piece.stretchId }} size="xs">
                      {piece.title}
                    </TextLink>
                  ) : (
                    <TextLink to="/plans/$planId" params={{ planId: piece.planId }} size="xs">
                      {piece.title}
                    </TextLink>
                  )}
                </Text>
              </div>
            ))}
          </li>
        ))}
      </Stack>
    );
  };
  return (
    <Card component="section" aria-labelledby="shown-title">
      <Title order={2} size="h3" id="shown-title" mb={4}>
        {t('shown.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="62ch">
        {t(mine ? 'shown.leadMine' : 'shown.lead')}
      </Text>
      {skills.length > 0 ? (
        <Group mb="md">
          <ListSort {...order} list={t('shown.title')} />
        </Group>
      ) : null}
      {content()}
      <Group gap="lg" mt="sm">
        <ListFoot pages={seen} of={exportSkillEvidence} input={input} list={t('shown.seenList')} named />
        <ListFoot pages={taken} of={exportPlanEvidence} input={input} list={t('shown.takenList')} named />
      </Group>
    </Card>
  );
};
