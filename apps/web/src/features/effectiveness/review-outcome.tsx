import { ActionIcon, Button, Card, Group, Select, SimpleGrid, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type EffectivenessReviewWhole, keepEffectivenessWords } from '@understudy/contracts/effectiveness-reviews';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { WordsBack } from '../../components/words-back.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import classes from './effectiveness.module.css';
import { TryList } from './try-list.js';

type Try = { text: string; whose: 'leader' | 'manager'; dueOn: string | null };

const OutcomeForm = ({ review }: { review: EffectivenessReviewWhole }) => {
  const { t } = useTranslation('effectiveness');
  const keep = useAction(keepEffectivenessWords, ['effectiveness']);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: keepEffectivenessWords,
    initialValues: {
      learned: review.learned,
      tries: review.tries.map(({ text, whose, dueOn }): Try => ({ text, whose, dueOn })),
    },
    keep: { about: `effectiveness-outcome ${review.id} ${review.version}`, fields: ['learned'] },
    body: (values) => ({ ...values, version: review.version }),
    send: (body) => keep.mutateAsync({ params: { reviewId: review.id }, body }),
  });
  const { learned, tries } = form.values;
  const change = (place: number, part: Partial<Try>) =>
    form.setFieldValue(
      'tries',
      tries.map((one, index) => (index === place ? { ...one, ...part } : one)),
    );
  return (
    <form {...submit}>
      <Stack gap="md">
        <WordsBack kept={kept} />
        <Textarea
          autosize
          minRows={3}
          maxRows={14}
          label={t('review.learned')}
          description={t('review.learnedHelp')}
          value={learned}
          error={form.errors.learned}
          onChange={(event) => form.setFieldValue('learned', event.currentTarget.value)}
        />
        {tries.map((one, place) => (
          // The place is what a line is known by until it is saved.
          <SimpleGrid key={`try-${String(place)}`} cols={{ base: 1, sm: 2 }} className={classes.aside}>
            <Textarea
              autosize
              required
              label={t('review.try', { number: place + 1 })}
              value={one.text}
              error={form.errors[`tries.${place}.text`]}
              onChange={(event) => change(place, { text: event.currentTarget.value })}
            />
            <Group align="flex-end" gap="sm" wrap="nowrap">
              <Select
                allowDeselect={false}
                label={t('review.whose')}
                data={[
                  { value: 'leader', label: review.leader.name },
                  { value: 'manager', label: review.manager.name },
                ]}
                value={one.whose}
                onChange={(value) => change(place, { whose: value === 'manager' ? 'manager' : 'leader' })}
              />
              <DateInput
                clearable
                label={t('review.dueOn')}
                value={one.dueOn}
                onChange={(dueOn) => change(place, { dueOn })}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('review.dropTry', { number: place + 1 })}
                onClick={() =>
                  form.setFieldValue(
                    'tries',
                    tries.filter((_, index) => index !== place),
                  )
                }
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </Group>
          </SimpleGrid>
        ))}
        <Group>
          <Button
            variant="subtle"
            disabled={tries.length >= 8}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => form.setFieldValue('tries', [...tries, { text: '', whose: 'leader', dueOn: null }])}
          >
            {t('review.addTry')}
          </Button>
        </Group>
        <ProblemAlert problem={problem} />
        {review.state === 'talking' ? null : (
          <Text size="sm" c="dimmed">
            {t('review.agreesAnew')}
          </Text>
        )}
        <Group>
          <Button type="submit" variant="default" loading={sending}>
            {t('review.keep')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** What the two keep: what they learned and what they try next; written while it is open, read afterwards. */
export const ReviewOutcome = ({ review }: { review: EffectivenessReviewWhole }) => {
  const { t } = useTranslation('effectiveness');
  const writes = review.abilities.includes('keep-words');
  return (
    <Card component="section" aria-labelledby="outcome">
      <Title order={2} size="h3" id="outcome" mb="sm">
        {t('review.outcome')}
      </Title>
      {writes ? (
        <OutcomeForm review={review} />
      ) : (
        <Stack gap="sm">
          <div>
            <Text size="sm" fw={620}>
              {t('review.learned')}
            </Text>
            <Text className={classes.words}>{review.learned}</Text>
          </div>
          <TryList review={review} />
        </Stack>
      )}
    </Card>
  );
};
