import { Textarea } from '@mantine/core';
import type { Calibration, CalibrationPlace } from '@understudy/contracts/calibration';
import {
  type CalibrationPlacement,
  moveInCalibration,
  placeInCalibration,
} from '@understudy/contracts/calibration-meeting';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { PlaceChoice } from './place-choice.js';

type Props = { session: Calibration; placement: CalibrationPlacement; onDone: () => void };

/** Places somebody beforehand, with what their manager has seen. */
export const PlaceForm = ({ session, placement, onDone }: Props) => {
  const { t } = useTranslation(['calibration', 'common']);
  const place = useAction(placeInCalibration, ['calibration']);
  const params = { calibrationId: session.id, placementId: placement.id };
  const { form, ...frame } = useContractForm({
    endpoint: placeInCalibration,
    initialValues: { place: placement.place, evidence: placement.evidence },
    keep: { about: `calibration ${placement.id} ${placement.version}`, fields: ['evidence'] },
    body: (values) => ({ ...values, version: placement.version }),
    send: async (body) => {
      await place.mutateAsync({ params, body });
      onDone();
    },
  });
  return (
    <FormFrame {...frame} submitLabel={t('common:save')} onClose={onDone}>
      <PlaceChoice
        grid={session.grid}
        value={form.values.place}
        error={form.errors.place}
        onChange={(value) => form.setFieldValue('place', value)}
      />
      <Textarea
        autosize
        minRows={3}
        label={t('own.evidence')}
        description={t('own.evidenceHelp')}
        {...form.getInputProps('evidence')}
      />
    </FormFrame>
  );
};

/** Moves somebody in the meeting, with the reason that the log keeps. */
export const MoveForm = ({ session, placement, to, onDone }: Props & { to: CalibrationPlace | null }) => {
  const { t } = useTranslation('calibration');
  const move = useAction(moveInCalibration, ['calibration']);
  const params = { calibrationId: session.id, placementId: placement.id };
  const { form, ...frame } = useContractForm({
    endpoint: moveInCalibration,
    initialValues: { place: to ?? placement.place, reason: '' },
    keep: { about: `calibration-move ${placement.id}`, fields: ['reason'] },
    body: ({ place, reason }) => ({ place: place ?? ('' as CalibrationPlace), reason, version: placement.version }),
    send: async (body) => {
      await move.mutateAsync({ params, body });
      onDone();
    },
  });
  return (
    <FormFrame
      {...frame}
      submitLabel={t('move.send')}
      submitDisabled={form.values.place === placement.place}
      onClose={onDone}
    >
      <PlaceChoice
        grid={session.grid}
        value={form.values.place}
        error={form.errors.place}
        onChange={(value) => form.setFieldValue('place', value)}
      />
      <Textarea
        required
        autosize
        minRows={2}
        label={t('move.reason')}
        description={t('move.reasonHelp')}
        {...form.getInputProps('reason')}
      />
    </FormFrame>
  );
};
