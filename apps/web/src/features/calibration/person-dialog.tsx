import { List, Stack, Text, Title } from '@mantine/core';
import type { Calibration, CalibrationPlace } from '@understudy/contracts/calibration';
import type { CalibrationPlacement } from '@understudy/contracts/calibration-meeting';
import { useTranslation } from 'react-i18next';
import { FormModal } from '../../components/form-modal.js';
import classes from './calibration.module.css';
import { EvidencePack } from './evidence-pack.js';
import { MoveForm } from './place-form.js';
import { usePlaceWords } from './place-words.js';

type Props = {
  session: Calibration;
  placement: CalibrationPlacement;
  /** Where they were dragged. */
  to: CalibrationPlace | null;
  onClose: () => void;
};

/** One person in the meeting: where they stand and why, what exists about them, and moving them with a reason. */
export const PersonDialog = ({ session, placement, to, onClose }: Props) => {
  const { t } = useTranslation('calibration');
  const words = usePlaceWords();
  const sides = placement.place === null ? null : words.sides(placement.place);
  return (
    <FormModal opened title={placement.person.name} onClose={onClose}>
      <Stack gap="lg">
        <div>
          <Text fw={600}>{[words.name(placement.place), sides].filter(Boolean).join(': ')}</Text>
          {placement.brought !== null && placement.brought !== placement.place ? (
            <Text size="sm" c="dimmed">
              {t('brought', { place: words.name(placement.brought) })}
            </Text>
          ) : null}
          {placement.evidence ? (
            <>
              <Title order={3} size="h5" mt="sm" mb={4}>
                {placement.manager ? t('seenByManager', { name: placement.manager.name }) : t('own.evidence')}
              </Title>
              <Text size="sm" className={classes.words}>
                {placement.evidence}
              </Text>
            </>
          ) : null}
          {placement.reasons.length > 0 ? (
            <>
              <Title order={3} size="h5" mt="sm" mb={4}>
                {t('talk.why')}
              </Title>
              <List size="sm">
                {placement.reasons.map((reason) => (
                  <List.Item key={reason}>{t(`reason.${reason}`)}</List.Item>
                ))}
              </List>
            </>
          ) : null}
        </div>
        <EvidencePack calibrationId={session.id} placementId={placement.id} />
        {placement.abilities.includes('move') ? (
          <MoveForm session={session} placement={placement} to={to} onDone={onClose} />
        ) : null}
      </Stack>
    </FormModal>
  );
};
