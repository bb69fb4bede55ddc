import { ThemeIcon, Tooltip } from '@mantine/core';
import {
  IconAlertCircle,
  IconCheck,
  IconCircleDashed,
  IconClockExclamation,
  IconMinus,
  IconPencilQuestion,
  IconUsersGroup,
  IconZzz,
} from '@tabler/icons-react';
import type { CohortMilestone, MilestoneCell, MilestoneState } from '@understudy/contracts/programmes-milestones';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';

const looks: Readonly<Record<MilestoneState, { icon: typeof IconCheck; color: string; variant: string }>> = {
  reached: { icon: IconCheck, color: 'pine', variant: 'light' },
  excused: { icon: IconMinus, color: 'gray', variant: 'light' },
  missed: { icon: IconAlertCircle, color: 'apricot', variant: 'light' },
  late: { icon: IconClockExclamation, color: 'apricot', variant: 'light' },
  unrecorded: { icon: IconPencilQuestion, color: 'gray', variant: 'light' },
  coming: { icon: IconCircleDashed, color: 'gray', variant: 'transparent' },
  between: { icon: IconUsersGroup, color: 'gray', variant: 'transparent' },
  rests: { icon: IconZzz, color: 'gray', variant: 'transparent' },
};

/** A state as a sign; whoever shows it says it in words beside. */
export const MilestoneSign = ({ state }: { state: MilestoneState }) => {
  const { icon: Icon, color, variant } = looks[state];
  return (
    <ThemeIcon size={26} radius="xl" color={color} variant={variant} style={{ flex: 'none' }}>
      <Icon size={16} aria-hidden />
    </ThemeIcon>
  );
};

/** A state in words: what it is, and what tells it or when it is due. */
export const useMilestoneWords = () => {
  const { t } = useTranslation('milestones');
  const format = useFormat();
  return ({ state, source, dueOn }: Pick<MilestoneCell, 'state' | 'source' | 'dueOn'>): string => {
    if (state === 'reached' || state === 'excused') return t(`told.${state}.${source ?? 'mark'}`);
    return t(`state.${state}`, { day: format.day(dueOn) });
  };
};

/** One cell of the board: the sign, its words for a pointer that rests on it and for those who hear the page. */
export const MilestoneCellSign = ({ milestone, cell }: { milestone: CohortMilestone; cell: MilestoneCell }) => {
  const words = useMilestoneWords()(cell);
  return (
    <Tooltip label={`${milestone.title}: ${words}`} multiline maw={280}>
      <span style={{ display: 'inline-flex' }}>
        <MilestoneSign state={cell.state} />
        <span className="visually-hidden">{words}</span>
      </span>
    </Tooltip>
  );
};
