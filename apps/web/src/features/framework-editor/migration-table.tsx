import { Card, Group, Stack, Text } from '@mantine/core';
import type { FrameworkContent } from '@understudy/contracts/framework-content';
import type { StageMigration } from '@understudy/contracts/framework-versions';
import { changedDemands, type StageDemands } from '@understudy/domain/career-framework/stage-demands';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { DestinationChoice } from './destination-choice.js';
import type { NamedMove } from './migrating-people.js';

type MigrationTableProps = {
  stages: readonly StageMigration[];
  published: FrameworkContent;
  draft: FrameworkContent;
  moves: Readonly<Record<string, string | null>>;
  onMove: (key: string, to: string | null) => void;
  /** Who goes elsewhere than the rest of their stage. */
  people: readonly NamedMove[];
};

/** What a stage that stays asks differently of those who are there. */
const Demands = ({ more, less, weighed, texts }: StageDemands) => {
  const { t } = useTranslation('framework-editor');
  const words = [
    more > 0 ? t('migration.more', { count: more }) : null,
    less > 0 ? t('migration.less', { count: less }) : null,
    weighed > 0 ? t('migration.weighed', { count: weighed }) : null,
    texts > 0 ? t('migration.texts', { count: texts }) : null,
  ];
  return (
    <Text size="sm" mt={4}>
      {words.filter((word) => word !== null).join(' · ')}
    </Text>
  );
};

/** Stage by stage: whether it stays, who is there, and for a stage that is gone where its people go. */
export const MigrationTable = ({ stages, published, draft, moves, onMove, people }: MigrationTableProps) => {
  const { t } = useTranslation('framework-editor');
  const format = useFormat();
  const demands = changedDemands(published, draft);
  const placeOf = (key: string | null): string =>
    key === null ? t('migration.toNone') : (draft.stages.find((stage) => stage.key === key)?.name ?? key);
  return (
    <Stack gap="sm">
      {stages.map((stage) => {
        const asked = demands.get(stage.key);
        const others = people.filter(({ stageKey }) => stageKey === stage.key);
        return (
          <Card key={stage.key} component="article" padding="md" aria-label={stage.name}>
            <Group justify="space-between" align="flex-start" gap="md">
              <div style={{ flex: '1 1 16rem' }}>
                <Text fw={600}>{stage.name}</Text>
                <Text size="sm" c={stage.fate === 'removed' ? 'var(--bad)' : 'dimmed'}>
                  {t(`migration.${stage.fate}`, { name: stage.newName ?? '' })}
                </Text>
                <Text size="sm" mt={4}>
                  {stage.total === 0
                    ? t('migration.nobody')
                    : t('migration.people', { count: stage.total, number: format.count(stage.total) })}
                  {stage.fate === 'removed' && stage.people.length > 0
                    ? `: ${stage.people.map(({ name }) => name).join(', ')}${stage.total > stage.people.length ? ' …' : ''}`
                    : null}
                </Text>
                {asked ? <Demands {...asked} /> : null}
                {stage.fate === 'removed' ? (
                  <Text size="sm" c="dimmed">
                    {[
                      stage.titles.length > 0 ? t('migration.titles', { titles: stage.titles.join(', ') }) : null,
                      stage.targets > 0 ? t('migration.targets', { count: stage.targets }) : null,
                      stage.roles.length > 0 ? t('migration.roles', { roles: stage.roles.join(', ') }) : null,
                    ]
                      .filter((word) => word !== null)
                      .join(' · ')}
                  </Text>
                ) : null}
                {others.length > 0 ? (
                  <Text size="sm" mt={4}>
                    {t('migration.elsewhere', {
                      people: others.map(({ name, toKey }) => `${name} → ${placeOf(toKey)}`).join(', '),
                    })}
                  </Text>
                ) : null}
              </div>
              {stage.fate === 'removed' ? (
                <DestinationChoice
                  miw={0}
                  flex="0 1 20rem"
                  label={t('migration.goTo', { name: stage.name })}
                  stages={draft.stages}
                  unchosen={{ label: t('migration.choose'), disabled: true }}
                  value={moves[stage.key]}
                  onChoose={(to) => (to === undefined ? undefined : onMove(stage.key, to))}
                />
              ) : null}
            </Group>
          </Card>
        );
      })}
    </Stack>
  );
};
