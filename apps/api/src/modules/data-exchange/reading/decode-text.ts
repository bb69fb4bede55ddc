import { ProblemError } from '../../../common/errors/problem-error.js';

/** Text of a file and, when that is not UTF-8 as it should be, a word about how it was read. */
export type DecodedText = { readonly text: string; readonly notice: 'not-utf-8' | null };

const undefinedInWindows1252 = /[\u0081\u008d\u008f\u0090\u009d]/;

/**
 * Reads UTF-8 and UTF-16, with or without a byte order mark, and else Windows-1252, saying so.
 * @throws ProblemError unsupported-file for what is no text in any of them.
 */
export const decodeText = (bytes: Buffer): DecodedText => {
  const marked = encodingOfMark(bytes) ?? utf16WithoutMark(bytes);
  if (marked !== null) return { text: refuseBinary(decode(bytes, marked, false)), notice: null };
  try {
    return { text: refuseBinary(decode(bytes, 'utf-8', true)), notice: null };
  } catch (error) {
    if (error instanceof ProblemError) throw error;
  }
  const text = refuseBinary(decode(bytes, 'windows-1252', false));
  if (undefinedInWindows1252.test(text)) {
    throw new ProblemError('unsupported-file', 'The characters of this file cannot be told. Save it as "CSV UTF-8".');
  }
  return { text, notice: 'not-utf-8' };
};

const encodingOfMark = (bytes: Buffer): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

/** Text in Latin letters as UTF-16 has a zero in nearly every second byte. */
const utf16WithoutMark = (bytes: Buffer): string | null => {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const most = sample.length / 2;
  if (odd > most * 0.8 && even < most * 0.1) return 'utf-16le';
  return even > most * 0.8 && odd < most * 0.1 ? 'utf-16be' : null;
};

const decode = (bytes: Buffer, encoding: string, fatal: boolean): string =>
  new TextDecoder(encoding, { fatal }).decode(bytes);

const refuseBinary = (text: string): string => {
  if (!text.includes('\0')) return text;
  throw new ProblemError('unsupported-file', 'This is neither a CSV file nor an Excel workbook (.xlsx).');
};
