import type { ProblemCode } from '@understudy/contracts/problem';
import type { Said } from '@understudy/contracts/said';
import { inWords } from '@understudy/domain/data-exchange/wording/import-words';
import { ProblemError } from '../../../common/errors/problem-error.js';

/** A refusal in the middle of an import, which each reader is told in their own language. */
export const importRefusal = (code: ProblemCode, said: Said): ProblemError =>
  new ProblemError(code, inWords(said, 'en-GB'), [], undefined, said);
