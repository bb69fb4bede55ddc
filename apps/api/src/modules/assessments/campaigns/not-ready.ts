import type { NotReadyReason } from '@understudy/contracts/assessments';
import { daysBetweenRounds } from '@understudy/domain/assessments/anonymity-rules';
import { ProblemError } from '../../../common/errors/problem-error.js';

const sentences: Readonly<Record<NotReadyReason, string>> = {
  nobody: 'Nobody of those chosen works here today.',
  'nobody-asked':
    'Nobody of those chosen would be asked about: the instrument does not ask about their stage, or others are asked about them already or were lately.',
  'no-raters': `Nobody would be asked: choose others who answer, or people who have a manager or reports. Nobody is asked about somebody both by name and in confidence within ${daysBetweenRounds} days.`,
  'closing-day': 'Choose a closing day after today.',
  'instrument-retired': 'The instrument is not in use any more. Choose another one.',
  'stage-gone': 'The framework has the chosen stage no longer. Choose another one.',
};

/** The refusal of a launch for this reason. */
export const notReady = (reason: NotReadyReason): ProblemError => new ProblemError('conflict', sentences[reason]);
