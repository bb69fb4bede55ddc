import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type Enrolment, type EnrolmentAction, stepEnrolment } from '@understudy/contracts/programmes-enrolments';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAction } from '../../lib/query.js';
import { EnrolmentStepDialog } from './enrolment-step-dialog.js';

/** What is done at a click; everything else says first what it means. */
const atOnce: ReadonlySet<EnrolmentAction> = new Set(['accept']);
const wanted: ReadonlySet<EnrolmentAction> = new Set(['accept', 'agree', 'approve', 'offer', 'apply']);
/** What stands open in a list of people; the rarer steps wait in a menu, so that the list stays a list. */
const usual: ReadonlySet<EnrolmentAction> = new Set([...wanted, 'decline', 'complete']);

type EnrolmentStepsProps = { enrolment: Enrolment; own?: boolean };

/** The steps that the reader can take with an enrolment, as buttons. */
export const EnrolmentSteps = ({ enrolment, own = false }: EnrolmentStepsProps) => {
  const { t } = useTranslation('enrolments');
  const [asked, setAsked] = useState<EnrolmentAction | null>(null);
  const step = useAction(stepEnrolment, ['programmes']);
  const { id, version, abilities, person } = enrolment;
  const take = (action: EnrolmentAction) =>
    atOnce.has(action) ? step.mutate({ params: { enrolmentId: id }, body: { action, version } }) : setAsked(action);
  const words = own ? 'own' : 'theirs';
  const open = abilities.filter((action) => own || usual.has(action));
  const rare = abilities.filter((action) => !open.includes(action));
  return (
    <>
      <ProblemAlert problem={step.error} />
      <Group gap="xs">
        {open.map((action) => (
          <Button
            key={action}
            size={own ? 'sm' : 'xs'}
            variant={wanted.has(action) ? 'filled' : 'default'}
            loading={step.isPending && atOnce.has(action)}
            onClick={() => take(action)}
            aria-label={own ? undefined : t('stepFor', { step: t(`step.theirs.${action}`), name: person.name })}
          >
            {t(`step.${words}.${action}`)}
          </Button>
        ))}
        {rare.length > 0 ? (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="default" size={30} aria-label={t('moreFor', { name: person.name })}>
                <IconDots size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {rare.map((action) => (
                <Menu.Item key={action} onClick={() => take(action)}>
                  {t(`step.${words}.${action}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        ) : null}
      </Group>
      {asked ? (
        <EnrolmentStepDialog opened enrolment={enrolment} action={asked} own={own} onClose={() => setAsked(null)} />
      ) : null}
    </>
  );
};
