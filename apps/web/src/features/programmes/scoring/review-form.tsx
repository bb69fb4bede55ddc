import { Button, Card, Group, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CallInput } from '@understudy/contracts/endpoint';
import { type ApplicationReviews, writeApplicationReview } from '@understudy/contracts/programmes-reviews';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

type Action = ApplicationReviews['abilities'][number];
type Values = { summary: string; marks: { criterionId: string; mark: string; reason: string }[] };

type Body = CallInput<typeof writeApplicationReview>['body'];

const steps = [1, 2, 3, 4] as const;

const bodyOf = (action: Action, version: number, { summary, marks }: Values) => ({
  action,
  version,
  summary,
  marks: marks.map((one) => ({ ...one, mark: one.mark === '' ? null : Number(one.mark) })),
});

/** My own review of an application: a level with a reason for each criterion, saved as often as needed, handed in once. */
export const ReviewForm = ({ reviews }: { reviews: ApplicationReviews }) => {
  const { t } = useTranslation('scoring');
  const write = useAction(writeApplicationReview, ['programmes']);
  // What the pressed button stands for, known before the form is sent.
  const action = useRef<Action>('save');
  const [asking, setAsking] = useState(false);
  const { criteria, mine, abilities, enrolmentId, person } = reviews;
  const given = new Map(mine?.marks.map((mark) => [mark.criterionId, mark]));
  const send = async (body: Body) => {
    await write.mutateAsync({ params: { enrolmentId }, body });
    notifications.show({ message: t(`done.${body.action}`) });
  };
  const { form, submit, sending, problem } = useContractForm({
    endpoint: writeApplicationReview,
    initialValues: {
      summary: mine?.summary ?? '',
      marks: criteria.map(({ id }) => {
        const { mark = null, reason = '' } = given.get(id) ?? {};
        return { criterionId: id, mark: mark === null ? '' : String(mark), reason };
      }),
    } as Values,
    body: (values) => bodyOf(action.current, mine?.version ?? 0, values),
    send,
  });
  const standAside = async () => {
    const { summary } = form.values;
    await send(bodyOf('stand-aside', mine?.version ?? 0, { summary, marks: [] }));
    setAsking(false);
  };
  const complete = form.values.marks.every(({ mark, reason }) => mark !== '' && reason.trim() !== '');
  return (
    <form {...submit} aria-labelledby="my-review">
      <Card>
        <Stack gap="lg">
          <div>
            <Title order={2} size="h3" id="my-review">
              {t('form.title')}
            </Title>
            <Text size="sm" c="dimmed" maw="68ch">
              {t('form.lead', { name: person.name })}
            </Text>
          </div>
          {criteria.map(({ id, name, guidance, levels }, at) => (
            <Stack key={id} gap="xs">
              <Radio.Group label={name} description={guidance} {...form.getInputProps(`marks.${at}.mark`)}>
                <Stack gap={8} mt={8}>
                  {steps.map((step) => (
                    <Radio key={step} value={String(step)} label={`${step} · ${levels[step - 1]}`} />
                  ))}
                </Stack>
              </Radio.Group>
              <Textarea
                autosize
                minRows={1}
                maxRows={6}
                label={t('form.reason', { name })}
                placeholder={t('form.reasonHelp')}
                {...form.getInputProps(`marks.${at}.reason`)}
              />
            </Stack>
          ))}
          <Textarea autosize minRows={2} maxRows={8} label={t('form.summary')} {...form.getInputProps('summary')} />
          <ProblemAlert problem={problem ?? write.error} />
          <Text size="sm" c="dimmed">
            {t(complete ? 'form.ready' : 'form.missing')}
          </Text>
          <Group gap="sm">
            <Button
              type="submit"
              disabled={!complete || !abilities.includes('hand-in')}
              loading={sending}
              onClick={() => {
                action.current = 'hand-in';
              }}
            >
              {t('form.handIn')}
            </Button>
            <Button
              type="submit"
              variant="default"
              loading={sending}
              onClick={() => {
                action.current = 'save';
              }}
            >
              {t('form.save')}
            </Button>
            <Button variant="subtle" color="gray" onClick={() => setAsking(true)}>
              {t('form.standAside')}
            </Button>
          </Group>
        </Stack>
      </Card>
      <ConfirmDialog
        opened={asking}
        title={t('form.standAside')}
        confirmLabel={t('form.standAside')}
        sending={write.isPending}
        problem={write.error}
        onClose={() => setAsking(false)}
        onConfirm={() => void standAside()}
      >
        {t('form.standAsideText')}
      </ConfirmDialog>
    </form>
  );
};
