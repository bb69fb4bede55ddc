import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../lib/problem-error.js';
import { type LoggedAction, useLogProgress } from './log-progress.js';
import { ProgressDialog } from './progress-dialog.js';

const steps = [25, 50, 75, 100] as const;

type ProgressMenuProps = {
  /** Null for an action of mine in the plan of somebody else. */
  planId: string | null;
  action: LoggedAction;
};

/** Logs progress in two clicks: the button, and how far it is. A word of evidence is one more. */
export const ProgressMenu = ({ planId, action }: ProgressMenuProps) => {
  const { t } = useTranslation(['plans', 'problems']);
  const [exact, { open, close }] = useDisclosure(false);
  const send = useLogProgress(planId, action.id);
  const log = (progress: number) =>
    void send.log({ progress }).then(
      () => notifications.show({ message: t('progress.saved') }),
      (failure) => notifications.show({ message: t(`problems:${asProblem(failure).code}.title`), color: 'red' }),
    );
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            size="xs"
            variant="light"
            loading={send.isPending}
            aria-label={t('progress.logOf', { action: action.title })}
            data-print="no"
          >
            {t('progress.log')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('progress.howFar')}</Menu.Label>
          {steps.map((step) => (
            <Menu.Item key={step} onClick={() => log(step)} disabled={step === action.progress}>
              {t(`progress.step.${step}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={open}>{t('progress.exact')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ProgressDialog opened={exact} planId={planId} action={action} onClose={close} />
    </>
  );
};
