import { Button, Group, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { CriticalRole } from '@understudy/contracts/succession';
import { reviewCriticalRole } from '@understudy/contracts/succession-nominations';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAction } from '../../lib/query.js';
import classes from './succession.module.css';

type PlanGapsProps = { role: CriticalRole; onNominate: () => void; onChange: () => void };

/** What the plan of a role lacks, each with the one button that mends it. */
export const PlanGaps = ({ role, onNominate, onChange }: PlanGapsProps) => {
  const { t } = useTranslation('succession');
  const review = useAction(reviewCriticalRole, ['succession']);
  const deeds = {
    'high-risk-without-candidate': { may: role.abilities.includes('nominate'), act: onNominate },
    'no-candidate': { may: role.abilities.includes('nominate'), act: onNominate },
    'one-candidate': { may: role.abilities.includes('nominate'), act: onNominate },
    'owner-gone': { may: role.abilities.includes('hand-on'), act: onChange },
    'sole-owner': { may: role.abilities.includes('hand-on'), act: onChange },
    'not-reviewed': {
      may: role.abilities.includes('review'),
      act: () => review.mutate({ params: { roleId: role.id }, body: { version: role.version } }),
    },
  } as const;
  // A role without anybody says so itself, larger.
  const gaps = role.gaps.filter((gap) => gap !== 'no-candidate');
  if (gaps.length === 0) return null;
  return (
    <div>
      <ul className={classes.gaps} aria-label={t('gaps.title')}>
        {gaps.map((gap) => (
          <li key={gap}>
            <Group gap="xs" wrap="nowrap">
              <IconAlertCircle size={18} aria-hidden style={{ flex: 'none' }} />
              <Text size="sm">{t(`gaps.${gap}`)}</Text>
            </Group>
            {deeds[gap].may ? (
              <Button
                size="compact-sm"
                variant="default"
                loading={gap === 'not-reviewed' && review.isPending}
                onClick={deeds[gap].act}
                aria-label={t('gaps.mendOf', { deed: t(`gaps.mend.${gap}`), role: role.name })}
                data-print="no"
              >
                {t(`gaps.mend.${gap}`)}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <ProblemAlert problem={review.error} />
    </div>
  );
};
