import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sharedFolder = fileURLToPath(new URL('../../../../../shared/', import.meta.url));

/** `describe` where the shared reference files are beside the repository, else a skipped block that says why. */
export function describeShared(name: string, block: () => void): void {
  if (existsSync(sharedFolder)) {
    describe(name, block);
    return;
  }
  console.info(`Skipped: ${name} (the shared reference files are not beside this repository)`);
  // The block reads files while it is collected, so it must not run at all.
  describe.skip(name, () => {
    test('needs the shared reference files', () => undefined);
  });
}

/** Text of one shared reference file. */
export function readShared(path: string): string {
  return readFileSync(`${sharedFolder}${path}`, 'utf8');
}

/** One shared reference file of JSON, typed by the caller, who knows what the file holds. */
export function readSharedJson<Content>(path: string): Content {
  const content: Content = JSON.parse(readShared(path));
  return content;
}
