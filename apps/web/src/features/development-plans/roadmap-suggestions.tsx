import { Card, Checkbox, Stack, Text, TextInput } from '@mantine/core';
import type { Roadmap, SuggestedGoal } from '@understudy/contracts/development-plans-roadmap';
import { useTranslation } from 'react-i18next';
import { FrameworkNote } from '../../components/framework-note.js';
import { useFormat } from '../../lib/format.js';
import { levelNameOf } from './level-name.js';
import classes from './plan.module.css';
import { ActionKindBadge } from './plan-badges.js';
import type { Reached } from './reached.js';
import { ReachedOffers } from './reached-offers.js';
import { type RoadmapChoice, toggled } from './roadmap-choice.js';

type Props = {
  choice: RoadmapChoice;
  onChoose: (choice: RoadmapChoice) => void;
  /** Goals that a plan has already, by the skill: to them only actions are added. */
  existing?: ReadonlyMap<string, string>;
  /** What is offered here, by the skill. */
  reached: ReadonlyMap<string, readonly Reached[]>;
};

const Suggestion = ({ goal, choice, onChoose, existing, reached }: Props & { goal: SuggestedGoal }) => {
  const { t } = useTranslation(['plans', 'career-framework']);
  const format = useFormat();
  const taken = choice.goals.includes(goal.skillKey);
  const to = levelNameOf(t, goal.toLevel);
  const own = existing?.get(goal.skillKey);
  return (
    <Card component="li" style={taken ? { borderColor: 'var(--accent)' } : undefined}>
      <Checkbox
        fw={600}
        label={own ?? goal.title}
        description={[
          goal.skillName,
          goal.fromLevel === null ? to : t('goal.levels', { from: levelNameOf(t, goal.fromLevel), to }),
        ].join(' · ')}
        checked={taken}
        onChange={({ currentTarget: { checked } }) =>
          onChoose({ ...choice, goals: toggled(choice.goals, goal.skillKey, checked) })
        }
      />
      <Text size="sm" mt="xs" className={classes.prose}>
        {goal.why}
      </Text>
      <FrameworkNote framework={goal.ratedUnder} text="rated" />
      {own === undefined ? null : (
        <Text size="sm" c="dimmed">
          {goal.actions.length > 0 ? t('suggestions.more', { count: goal.actions.length }) : t('suggestions.offered')}
        </Text>
      )}
      {taken ? (
        <Stack gap="sm" mt="sm">
          {own === undefined ? (
            <TextInput
              label={t('roadmap.words')}
              value={choice.titles[goal.skillKey] ?? goal.title}
              maxLength={200}
              onChange={({ currentTarget: { value } }) =>
                onChoose({ ...choice, titles: { ...choice.titles, [goal.skillKey]: value } })
              }
            />
          ) : null}
          {goal.actions.map((action) => (
            <Checkbox
              key={action.practiceKey}
              label={
                <>
                  {action.title} <ActionKindBadge kind={action.kind} />
                </>
              }
              description={
                <>
                  {action.details}
                  <br />
                  {action.reason} {t('roadmap.by', { day: format.day(action.dueOn) })}
                </>
              }
              checked={!choice.without.includes(action.practiceKey)}
              onChange={({ currentTarget: { checked } }) =>
                onChoose({ ...choice, without: toggled(choice.without, action.practiceKey, !checked) })
              }
            />
          ))}
          <ReachedOffers
            skill={goal.skillName}
            offers={reached.get(goal.skillKey) ?? []}
            added={choice.added}
            onAdd={(key, on) => onChoose({ ...choice, added: toggled(choice.added, key, on) })}
          />
        </Stack>
      ) : null}
    </Card>
  );
};

/** A draft of what to learn next: each suggestion with its reasons, to take, to reword or to leave. */
export const RoadmapSuggestions = ({ roadmap, ...choosing }: Props & { roadmap: Roadmap }) => {
  const { t } = useTranslation('plans');
  const stage = roadmap.target?.name ?? '';
  return (
    <section aria-label={t('roadmap.title')}>
      <Text size="sm" mb="sm" maw="68ch">
        {roadmap.goals.length === 0 ? t('roadmap.none') : t(`roadmap.${roadmap.source}`, { stage })}
      </Text>
      <ul className={classes.goals}>
        {roadmap.goals.map((goal) => (
          <Suggestion key={goal.skillKey} goal={goal} {...choosing} />
        ))}
      </ul>
    </section>
  );
};
