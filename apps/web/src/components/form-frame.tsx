import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '../lib/problem-error.js';
import { ProblemAlert } from './problem-alert.js';
import { WordsBack } from './words-back.js';

type FormFrameProps = {
  submit: { noValidate: boolean; onSubmit: (event: FormEvent<HTMLFormElement>) => void };
  problem: ProblemError | null;
  sending: boolean;
  /** Words of an earlier visit that stand in the form again. */
  kept?: { readonly back: boolean; readonly drop: () => void };
  submitLabel: string;
  /** Where there is nothing to send yet. */
  submitDisabled?: boolean;
  danger?: boolean;
  children: ReactNode;
  /** Another way out, at the start of the row of buttons. */
  aside?: ReactNode;
  onClose: () => void;
};

/** The frame of every form in a dialog: fields, what went wrong, and the two buttons. */
export const FormFrame = ({
  submit,
  problem,
  sending,
  kept,
  submitLabel,
  submitDisabled,
  danger,
  children,
  aside,
  onClose,
}: FormFrameProps) => {
  const { t } = useTranslation();
  return (
    <form {...submit}>
      <Stack gap="md">
        {kept ? <WordsBack kept={kept} /> : null}
        {children}
        <ProblemAlert problem={problem} />
        <Group justify="flex-end" gap="sm" mt="xs">
          {aside ? <div style={{ marginInlineEnd: 'auto' }}>{aside}</div> : null}
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={sending} disabled={submitDisabled} color={danger ? 'red.8' : undefined}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
