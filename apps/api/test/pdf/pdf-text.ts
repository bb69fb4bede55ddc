import { inflateSync } from 'node:zlib';

/** One object of a PDF: what stands before its stream, and the stream, unpacked. */
type PdfObject = { readonly head: string; readonly stream: string };

/**
 * The texts that can be read in a PDF of ours, one per run of glyphs, in the order in which they are set. It reads what our renderer writes:
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
    if (set) pages.push({ head, stream: set.stream });
  }
  if (pages.length === 0) throw new Error('There is no page.');
  return pages.flatMap((page) => runsOf(page, letters));
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

type Matrix = readonly [number, number, number, number, number, number];

/** One way of moving what is drawn after another, as a PDF puts them together. */
const within = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  ...([a * A + b * C, a * B + b * D] as const),
  ...([c * A + d * C, c * B + d * D] as const),
  ...([e * A + f * C + E, e * B + f * D + F] as const),
];

const matrixOf = (numbers = ''): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.split(' ').map(Number);
  return [a, b, c, d, e, f];
};

const runsOf = ({ head, stream }: PdfObject, letters: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] => {
  const height = Number(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(head)?.[1]);
  const runs: string[] = [];
  const outer: Matrix[] = [];
  let place = matrixOf();
  for (const [mark, moved, run] of stream.matchAll(/^(?:[qQ]|(.+) cm|BT\n([\s\S]*?)ET)$/gm)) {
    if (mark === 'q') outer.push(place);
    else if (mark === 'Q') place = outer.pop() ?? place;
    else if (moved !== undefined) place = within(matrixOf(moved), place);
    else if (run !== undefined) {
      const [, , , , , up] = within(matrixOf(/^(.+) Tm$/m.exec(run)?.[1]), place);
      // What is set beyond the edge of the paper is read by nobody.
      if (up < 0 || up > height) continue;
      const own = letters.get(/\/(F\d+) /.exec(run)?.[1] ?? '');
      const glyphs = [...run.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
      runs.push(glyphs.map((glyph) => own?.get(glyph.toLowerCase()) ?? '?').join(''));
    }
  }
  return runs;
};
