import { fromBuffer, type ZipFile } from 'yauzl';
import { ProblemError } from '../../../common/errors/problem-error.js';

/** What the parts of a workbook may come to when unpacked. */
const mostEntries = 200;
const mostBytes = 50 * 1024 * 1024;

const unreadable = (): ProblemError =>
  new ProblemError('unsupported-file', 'This workbook cannot be read. Save it again as .xlsx, or as CSV.');

/**
 * Looks through a workbook before anything parses it: the sizes it declares, the sizes its parts really have, and that
 * it is a workbook without macros.
 * @throws ProblemError too-large for what unpacks to more than 50 MB or has more than 200 parts, else unsupported-file.
 */
export const guardWorkbook = async (bytes: Buffer): Promise<void> => {
  const archive = await open(bytes);
  if (archive.entryCount > mostEntries) throw new ProblemError('too-large', 'This workbook has too many parts.');
  const names = await inflate(archive);
  if (!names.has('[Content_Types].xml') || !names.has('xl/workbook.xml')) throw unreadable();
  if (names.has('xl/vbaProject.bin')) {
    throw new ProblemError(
      'unsupported-file',
      'This workbook contains macros. Save it as .xlsx without macros, or as CSV.',
    );
  }
};

const open = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, archive) =>
      error ? reject(unreadable()) : resolve(archive),
    );
  });

const inflate = (archive: ZipFile): Promise<ReadonlySet<string>> =>
  new Promise((resolve, reject) => {
    const names = new Set<string>();
    const tooLarge = () => new ProblemError('too-large', 'This workbook unpacks to more than 50 MB.');
    let declared = 0;
    let inflated = 0;
    archive.on('error', () => reject(unreadable()));
    archive.on('end', () => resolve(names));
    archive.on('entry', (entry) => {
      names.add(entry.fileName);
      declared += entry.uncompressedSize;
      if (declared > mostBytes) return reject(tooLarge());
      if (entry.isEncrypted()) return reject(unreadable());
      archive.openReadStream(entry, (error, stream) => {
        if (error) return reject(unreadable());
        stream.on('data', (chunk: Buffer) => {
          inflated += chunk.length;
          if (inflated <= mostBytes) return;
          stream.destroy();
          reject(tooLarge());
        });
        stream.on('error', () => reject(unreadable()));
        stream.on('end', () => archive.readEntry());
      });
    });
    archive.readEntry();
  });
