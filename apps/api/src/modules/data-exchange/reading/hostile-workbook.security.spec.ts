import { deflateRawSync } from 'node:zlib';
import { readTable } from './read-table.js';

type Part = { readonly name: string; readonly content: Buffer; readonly declaredSize?: number };

/** A zip archive written by hand, so that its directory can lie. */
const archive = (parts: readonly Part[]): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declaredSize = content.length } of parts) {
    const packed = deflateRawSync(content);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(declaredSize, 22);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(declaredSize, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    const local = Buffer.concat([header, Buffer.from(name), packed]);
    locals.push(local);
    directory.push(Buffer.concat([entry, Buffer.from(name)]));
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
};

const zeros = Buffer.alloc(60 * 1024 * 1024);
const refusal = (parts: readonly Part[]): Promise<string> =>
  readTable(archive(parts)).then(
    () => 'accepted',
    (error: Error) => error.message,
  );
const part = (name: string, text = ''): Part => ({ name, content: Buffer.from(text) });

describe('a hostile workbook', () => {
  it('is refused when it unpacks to too much, whether it says so or not', async () => {
    expect(await refusal([{ name: 'xl/workbook.xml', content: zeros }])).toContain('more than 50 MB');
    const lying = await refusal([{ name: 'xl/workbook.xml', content: zeros, declaredSize: 1_000 }]);
    expect(lying).toContain('cannot be read');
  });

  it('is refused when it has too many parts, macros, or is no workbook', async () => {
    expect(await refusal(Array.from({ length: 201 }, (_, index) => part(`p${index}`)))).toContain('too many parts');
    const needed = [part('[Content_Types].xml'), part('xl/workbook.xml')];
    expect(await refusal([...needed, part('xl/vbaProject.bin')])).toContain('macros');
    expect(await refusal([part('readme.txt', 'hello')])).toContain('cannot be read');
    expect(await refusal(needed)).not.toBe('accepted');
    expect(await refusal([...needed, part('../../etc/passwd')])).toContain('cannot be read');
  });

  it('reads no file and no address that its sheet names', async () => {
    const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
    const book = `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const links = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
    const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY leak SYSTEM "file:///etc/passwd">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cell('A1', 'Name')}${cell('B1', 'Note')}</row><row r="2">${cell('A2', 'Ann')}${cell('B2', '&leak;')}</row></sheetData></worksheet>`;
    const table = await readTable(
      archive([
        part('[Content_Types].xml', types),
        part(
          '_rels/.rels',
          links.replace('worksheets/sheet1.xml', 'xl/workbook.xml').replace('/worksheet"', '/officeDocument"'),
        ),
        part('xl/workbook.xml', book),
        part('xl/_rels/workbook.xml.rels', links),
        part('xl/worksheets/sheet1.xml', sheet),
      ]),
    );
    expect(JSON.stringify(table)).not.toContain('root:');
    expect(table.rows[0]?.cells[0]).toBe('Ann');
  });

  it('leaves the rest of the product answering while it is read', async () => {
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 5);
    const large = `a,b\n${'x,"y"\n'.repeat(90_000)}`;
    expect((await readTable(Buffer.from(large))).rows).toHaveLength(90_000);
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(5);
  });
});
