import { Button, Card, Group, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  commentOnPlan,
  exportPlanComments,
  type Plan,
  type PlanComment,
  planHistorySorts,
  withdrawPlanComment,
} from '@understudy/contracts/development-plans';
import { restorePlanComment } from '@understudy/contracts/development-plans-removals';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListNarrowing } from '../../components/list-narrowing.js';
import { ListSort } from '../../components/list-sort.js';
import { RowsSkeleton } from '../../components/loading.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { SearchField } from '../../components/search-field.js';
import { WordsBack } from '../../components/words-back.js';
import { useArrangement, useNarrowing, useWords } from '../../lib/arrangement.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, useAction } from '../../lib/query.js';
import classes from './plan.module.css';
import { commentsOf } from './plan-queries.js';

const Composer = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation(['plans', 'common']);
  const send = useAction(commentOnPlan, ['plans']);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: commentOnPlan,
    keep: { about: `comment-${plan.id}`, fields: ['text'] },
    initialValues: { text: '', goalId: null as string | null },
    send: async (body) => {
      await send.mutateAsync({ params: { planId: plan.id }, body });
      form.reset();
    },
  });
  return (
    <form {...submit} data-print="no">
      <Stack gap="xs">
        <WordsBack kept={kept} />
        <Textarea
          aria-label={t('comment.text')}
          placeholder={t('comment.placeholder')}
          autosize
          minRows={2}
          maxRows={10}
          {...form.getInputProps('text')}
        />
        <Group justify="space-between" align="flex-start" gap="xs">
          {plan.goalList.length > 0 ? (
            <Select
              clearable
              clearButtonProps={{ 'aria-label': t('common:clear') }}
              size="xs"
              flex="1 1 8rem"
              aria-label={t('comment.about')}
              placeholder={t('comment.wholePlan')}
              data={plan.goalList.map(({ id, title }) => ({ value: id, label: title }))}
              {...form.getInputProps('goalId')}
            />
          ) : null}
          <Button type="submit" size="xs" loading={sending}>
            {t('comment.send')}
          </Button>
        </Group>
        <ProblemAlert problem={problem} />
      </Stack>
    </form>
  );
};

const Comment = ({ plan, comment }: { plan: Plan; comment: PlanComment }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const withdraw = useAction(withdrawPlanComment, ['plans']);
  const restore = useAction(restorePlanComment, ['plans']);
  const params = { planId: plan.id, commentId: comment.id };
  const goal = plan.goalList.find(({ id }) => id === comment.goalId);
  return (
    <li>
      <Text size="sm">
        <strong>{comment.author.name}</strong>{' '}
        <Text span size="xs" c="dimmed">
          {format.instant(comment.at)}
        </Text>
      </Text>
      {goal ? (
        <Text size="xs" c="dimmed">
          {t('comment.onGoal', { goal: goal.title })}
        </Text>
      ) : null}
      {comment.withdrawn ? (
        <Text size="sm" c="dimmed" fs="italic">
          {t('comment.withdrawn')}
        </Text>
      ) : (
        <Text size="sm" className={classes.prose}>
          {comment.text}
        </Text>
      )}
      {comment.abilities.includes('withdraw') ? (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          loading={withdraw.isPending}
          data-print="no"
          onClick={() => withdraw.mutate({ params })}
        >
          {t('comment.withdraw')}
        </Button>
      ) : null}
      {comment.abilities.includes('restore') ? (
        <Button
          size="compact-xs"
          variant="subtle"
          loading={restore.isPending}
          data-print="no"
          onClick={() => restore.mutate({ params })}
        >
          {t('restore.bringBack')}
        </Button>
      ) : null}
      <ProblemAlert problem={restore.error} />
    </li>
  );
};

/** What the two said to each other about the plan. */
export const CommentsCard = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation(['plans', 'common']);
  const order = useArrangement(planHistorySorts, 'descending', 'comments');
  const words = useWords('comments');
  const goals = plan.goalList.map(({ id, title }) => ({ value: id, label: title }));
  const goal = useNarrowing(
    'commentsOn',
    goals.map(({ value }) => value),
  );
  const narrowed = words.asked !== undefined || goal.value !== undefined;
  const asked = { ...order.asked, search: words.asked, goalId: goal.value };
  const list = useInfiniteQuery(commentsOf(plan.id, asked));
  const comments = itemsOf(list.data);
  return (
    <Card component="section" aria-labelledby="comments">
      <Title order={2} size="h3" id="comments" mb="sm">
        {t('comment.title')}
      </Title>
      {plan.abilities.includes('comment') ? <Composer plan={plan} /> : null}
      {list.isPending ? <RowsSkeleton rows={2} /> : null}
      {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {comments.length > 1 || narrowed ? (
        <Group mt="sm" gap="sm" align="flex-end" data-print="no">
          <SearchField
            label={t('comment.search')}
            clearLabel={t('common:clear')}
            asked={words.asked ?? ''}
            onAsk={words.onAsk}
          />
          {goals.length > 0 ? (
            <ListNarrowing label={t('comment.on')} all={t('comment.everything')} choices={goals} {...goal} />
          ) : null}
          <ListSort {...order} list={t('comment.title')} />
        </Group>
      ) : null}
      {list.data && comments.length === 0 ? (
        <Text size="sm" c="dimmed" mt="sm">
          {t(narrowed ? 'comment.noneFound' : 'comment.none')}
        </Text>
      ) : null}
      <ul className={classes.lines} style={{ marginTop: comments.length > 0 ? '1rem' : 0 }}>
        {comments.map((comment) => (
          <Comment key={comment.id} plan={plan} comment={comment} />
        ))}
      </ul>
      <ListFoot
        pages={list}
        mt="sm"
        of={exportPlanComments}
        input={{ params: { planId: plan.id }, query: asked }}
        list={t('comment.title')}
      />
    </Card>
  );
};
