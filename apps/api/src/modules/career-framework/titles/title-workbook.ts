import type { FileLine } from '@understudy/domain/data-exchange/file-line';
import { fromBuffer } from 'yauzl';
import { z } from 'zod';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { runApart } from '../../../common/threads/run-apart.js';

/** What a list of a few thousand titles may take inside its zip archive, by far. */
const mostEntries = 100;
const mostBytes = 8 * 1024 * 1024;
const mostColumns = 50;

const refused = (): ProblemError =>
  new ProblemError('unsupported-file', 'This workbook cannot be read. Save it as CSV and send that.');

/** Inflates every part once, counting, so that an archive that unpacks to something huge never reaches the parser. */
const checkSize = (bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, archive) => {
      if (error || archive.entryCount > mostEntries) return reject(refused());
      let total = 0;
      archive.on('error', () => reject(refused()));
      archive.on('end', resolve);
      archive.on('entry', (entry) => {
        total += entry.uncompressedSize;
        if (total > mostBytes) return reject(refused());
        archive.openReadStream(entry, (unreadable, stream) => {
          if (unreadable) return reject(refused());
          stream.on('error', () => reject(refused()));
          stream.on('end', () => archive.readEntry());
          stream.resume();
        });
      });
      archive.readEntry();
    });
  });

const limits = { timeMs: 20_000, memoryMb: 256, tooMuch: refused };
const answer = z.array(z.object({ line: z.number().int(), cells: z.array(z.string()) }));

/**
 * The rows of a workbook's first sheet as texts, as far as its fiftieth column: a sheet is as wide as it says, and a
 * text for every empty cell of sixteen thousand columns would take all memory. A thread of its own parses it.
 * @throws ProblemError unsupported-file for what is no workbook or unpacks to more than 8 MB, too-large where something
 * stands below the last row that is taken, empty rows counted.
 */
export const readWorkbook = async (bytes: Buffer, mostRows: number): Promise<FileLine[]> => {
  await checkSize(bytes);
  const rows = await parsed(bytes, mostRows);
  if ((rows.at(-1)?.line ?? 0) > mostRows) {
    throw new ProblemError('too-large', `Send at most ${mostRows - 1} rows below the header, empty rows counted.`);
  }
  return rows;
};

const parsed = async (bytes: Buffer, mostRows: number): Promise<FileLine[]> => {
  const script = new URL('./title-workbook.worker.js', import.meta.url);
  try {
    return answer.parse(await runApart(script, { bytes, mostRows, mostColumns }, limits));
  } catch {
    throw refused();
  }
};
