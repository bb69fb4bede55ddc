import { Button, Stack, Text, Title } from '@mantine/core';
import { type ComponentProps, type ReactNode, useEffect } from 'react';
import { ProblemAlert } from '../../components/problem-alert.js';
import type { ProblemError } from '../../lib/problem-error.js';

type PublicFormProps = {
  title: string;
  lead?: ReactNode;
  submitLabel: string;
  sending: boolean;
  problem: ProblemError | null;
  submit: Pick<ComponentProps<'form'>, 'noValidate' | 'onSubmit'>;
  children: ReactNode;
  below?: ReactNode;
};

/** The one shape of every form before sign-in: a title, a few fields, one button. */
export const PublicForm = ({
  title,
  lead,
  submitLabel,
  sending,
  problem,
  submit,
  children,
  below,
}: PublicFormProps) => {
  useEffect(() => {
    document.title = `${title} · Understudy`;
  }, [title]);
  return (
    <Stack gap="lg">
      <Stack gap={6}>
        <Title order={1}>{title}</Title>
        {lead ? <Text c="dimmed">{lead}</Text> : null}
      </Stack>
      <form {...submit}>
        <Stack gap="md">
          <ProblemAlert problem={problem} />
          {children}
          <Button type="submit" size="md" loading={sending}>
            {submitLabel}
          </Button>
        </Stack>
      </form>
      {below}
    </Stack>
  );
};
