import { inflateSync } from 'node:zlib';

/** One object of a PDF: what stands before its stream, and the stream, unpacked. */
type PdfObject = { readonly head: string; readonly stream: string };

/**
 * The texts of a PDF of ours, one per run of glyphs, in the order in which they are set. It reads what our renderer writes:
 * objects one after another, streams packed by deflate, glyphs as numbers of an embedded font that says which letters they are.
 */
export const pdfText = (content: Buffer): string[] => {
  const objects = objectsOf(content);
  const letters = new Map<string, ReadonlyMap<string, string>>();
  const pages: PdfObject[] = [];
  for (const { head } of objects.values()) {
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1] ?? '';
      letters.set(name, lettersOf(objects.get(toUnicode)?.stream ?? ''));
    }
    const page = /\/Type \/Page\n[\s\S]*\/Contents (\d+) 0 R/.exec(head)?.[1];
    const set = page === undefined ? undefined : objects.get(page);
    if (set) pages.push(set);
  }
  if (pages.length === 0) throw new Error('There is no page.');
  return pages.flatMap(({ stream }) => runsOf(stream, letters));
};

const objectsOf = (content: Buffer): Map<string, PdfObject> => {
  const objects = new Map<string, PdfObject>();
  const whole = content.toString('latin1');
  for (const [, id = '', body = ''] of whole.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf('stream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const packed = at < 0 ? '' : body.slice(at + 'stream\n'.length, body.lastIndexOf('\nendstream'));
    const stream = head.includes('/FlateDecode')
      ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
      : packed;
    objects.set(id, { head, stream });
  }
  return objects;
};

/** Which letters each glyph is, from the ranges of a font. */
const lettersOf = (map: string): Map<string, string> => {
  const letters = new Map<string, string>();
  for (const [, from = '0', list = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    for (const [at, [, code = '']] of [...list.matchAll(/<([0-9a-f]+)>/gi)].entries()) {
      const glyph = (Number.parseInt(from, 16) + at).toString(16).padStart(4, '0');
      letters.set(glyph, Buffer.from(code, 'hex').swap16().toString('utf16le'));
    }
  }
  return letters;
};

const runsOf = (stream: string, letters: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] => {
  const runs: string[] = [];
  for (const [, run = ''] of stream.matchAll(/BT\n([\s\S]*?)ET\n/g)) {
    const own = letters.get(/\/(F\d+) /.exec(run)?.[1] ?? '');
    const glyphs = [...run.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    runs.push(glyphs.map((glyph) => own?.get(glyph.toLowerCase()) ?? '?').join(''));
  }
  return runs;
};
