import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormModal } from '../../components/form-modal.js';
import { useSession } from '../../lib/session.js';
import { ChangeManagerForm } from './change-manager-form.js';
import { ChangeNamesForm } from './change-names-form.js';
import { ChangeTitleForm } from './change-title-form.js';
import { ChangeUnitForm } from './change-unit-form.js';
import { InviteForm } from './invite-form.js';
import { LeavingForm } from './leaving-form.js';
import type { PersonAction, PersonFormProps } from './person-actions.js';
import { StageForm } from './stage-form.js';
import { TargetForm } from './target-form.js';

const forms: Readonly<Record<PersonAction, ComponentType<PersonFormProps>>> = {
  names: ChangeNamesForm,
  manager: ChangeManagerForm,
  title: ChangeTitleForm,
  unit: ChangeUnitForm,
  stage: StageForm,
  target: TargetForm,
  leaving: LeavingForm,
  invite: InviteForm,
};

type PersonDialogProps = PersonFormProps & { action: PersonAction | null };

/** The dialog of one action on a person; closed while action is null. */
export const PersonDialog = ({ action, person, onClose }: PersonDialogProps) => {
  const { t } = useTranslation('person-changes');
  const self = useSession().personId === person.id;
  // The content stays while the dialog fades out.
  const [shown, setShown] = useState<PersonAction>(action ?? 'names');
  if (action && action !== shown) setShown(action);
  const Form = forms[shown];
  const title = shown === 'target' && self ? t('target.titleSelf') : t(`${shown}.title`, { name: person.name });
  return (
    <FormModal opened={action !== null} title={title} onClose={onClose}>
      <Form person={person} onClose={onClose} />
    </FormModal>
  );
};
