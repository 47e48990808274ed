/** PDF files for tests, put together from the objects of ISO 32000-1: pages with words in their places, links, rules, a structure tree. */

/** Words at a place of a page of A4: points from its upper left corner, to the baseline. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** In the type of typewriters: every character is 0.6 of its size wide. */
  readonly typed?: boolean;
  /** Marked content: its number, or no part of the text. */
  readonly mark?: number | 'artifact';
}

export interface PdfPage {
  readonly words: readonly Words[];
  readonly links?: readonly { readonly url: string; readonly box: readonly [number, number, number, number] }[];
  /** From one place to another. */
  readonly rules?: readonly (readonly [number, number, number, number])[];
}

/** An element and its kids: marked content is `[page, number]`. */
export type Element = readonly [role: string, ...kids: (Element | readonly [page: number, mark: number])[]];

const height = 842;
const width = 595;

/** WinAnsiEncoding of what is not Latin-1 (ISO 32000-1 annex D.2). */
const winAnsi: Readonly<Record<string, number>> = { '–': 0x96, '’': 0x92, '•': 0x95, œ: 0x9c, '“': 0x93, '”': 0x94 };

const literal = (text: string): string =>
  `(${Array.from(text, (character) => String.fromCharCode(winAnsi[character] ?? character.charCodeAt(0)))
    .join('')
    .replace(/[\\()]/g, String.raw`\$&`)})`;

function contentOf({ words, rules = [] }: PdfPage): string {
  const strokes = rules.map(([x1, y1, x2, y2]) => `${x1} ${height - y1} m ${x2} ${height - y2} l S`);
  const shown = words.map(({ text, x, y, size = 11, bold = false, typed = false, mark }) => {
    const show = `BT /F${typed ? 3 : bold ? 2 : 1} ${size} Tf ${x} ${height - y} Td ${literal(text)} Tj ET`;
    if (mark === undefined) return show;
    return `${mark === 'artifact' ? '/Artifact BMC' : `/P <</MCID ${mark}>> BDC`} ${show} EMC`;
  });
  return [...strokes, ...shown].join('\n');
}

/** Objects of a file, numbered as they come. */
class Objects {
  private readonly bodies: string[] = [];

  reserve(): number {
    return this.bodies.push('');
  }

  set(number: number, body: string): void {
    this.bodies[number - 1] = body;
  }

  add(body: string): number {
    return this.bodies.push(body);
  }

  file(trailer: string): Uint8Array {
    let text = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
    const places = this.bodies.map((body, index) => {
      const place = text.length;
      text += `${index + 1} 0 obj\n${body}\nendobj\n`;
      return String(place).padStart(10, '0');
    });
    const start = text.length;
    text += `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.map((place) => `${place} 00000 n \n`).join('')}`;
    text += `trailer\n<</Size ${places.length + 1} ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
    return new Uint8Array(Buffer.from(text, 'latin1'));
  }
}

export interface PdfOptions {
  /** What stands below the root of the structure tree. */
  readonly tree?: readonly Element[];
  /** Opens with a password that nobody has. */
  readonly locked?: boolean;
  /** The program that wrote it. */
  readonly producer?: string;
}

export function pdf(pages: readonly PdfPage[], { tree, locked = false, producer }: PdfOptions = {}): Uint8Array {
  const objects = new Objects();
  const [catalog, parent] = [objects.reserve(), objects.reserve()];
  const fonts = ['Helvetica', 'Helvetica-Bold', 'Courier'].map((name) =>
    objects.add(`<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`),
  );
  const numbers = pages.map(() => objects.reserve());
  for (const [index, page] of pages.entries()) {
    const content = contentOf(page);
    const stream = objects.add(`<</Length ${content.length}>>\nstream\n${content}\nendstream`);
    const links = (page.links ?? []).map(({ url, box: [x1, y1, x2, y2] }) =>
      objects.add(
        `<</Type/Annot/Subtype/Link/Rect[${x1} ${height - y2} ${x2} ${height - y1}]/A<</S/URI/URI${literal(url)}>>>>`,
      ),
    );
    objects.set(
      numbers[index] as number,
      `<</Type/Page/Parent ${parent} 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${stream} 0 R/StructParents ${index}` +
        `/Resources<</Font<</F1 ${fonts[0]} 0 R/F2 ${fonts[1]} 0 R/F3 ${fonts[2]} 0 R>>>>/Annots[${links.map((link) => `${link} 0 R`).join(' ')}]>>`,
    );
  }
  objects.set(parent, `<</Type/Pages/Count ${pages.length}/Kids[${numbers.map((page) => `${page} 0 R`).join(' ')}]>>`);
  const root = tree ? `/MarkInfo<</Marked true>>/StructTreeRoot ${structure(objects, tree, numbers)} 0 R` : '';
  objects.set(catalog, `<</Type/Catalog/Pages ${parent} 0 R${root}>>`);
  const key = literal('x'.repeat(32));
  const lock = locked ? `/Encrypt<</Filter/Standard/V 1/R 2/O${key}/U${key}/P -4>>/ID[${key}${key}]` : '';
  const info = producer === undefined ? '' : `/Info ${objects.add(`<</Producer${literal(producer)}>>`)} 0 R`;
  return objects.file(`/Root ${catalog} 0 R${info}${lock}`);
}

/** The elements as objects, and for each page the element of each of its marks (§14.7.4.4). */
function structure(objects: Objects, tree: readonly Element[], pages: readonly number[]): number {
  const root = objects.reserve();
  const owners = pages.map((): number[] => []);
  const add = ([role, ...kids]: Element, parent: number): number => {
    const number = objects.reserve();
    const entries = kids.map((kid) => {
      if (typeof kid[0] === 'string') return `${add(kid as Element, number)} 0 R`;
      const [page, mark] = kid as readonly [number, number];
      (owners[page] as number[])[mark] = number;
      return `<</Type/MCR/Pg ${pages[page]} 0 R/MCID ${mark}>>`;
    });
    objects.set(number, `<</Type/StructElem/S/${role}/P ${parent} 0 R/K[${entries.join(' ')}]>>`);
    return number;
  };
  const kids = tree.map((element) => `${add(element, root)} 0 R`);
  const parents = owners.map((marks, page) => `${page} [${marks.map((owner) => `${owner} 0 R`).join(' ')}]`);
  objects.set(root, `<</Type/StructTreeRoot/K[${kids.join(' ')}]/ParentTree<</Nums[${parents.join(' ')}]>>>>`);
  return root;
}

/** Lines one below the other. */
export const lines = (
  texts: readonly string[],
  at: { x?: number; y: number; leading?: number; size?: number },
): Words[] =>
  texts.map((text, index) => ({
    text,
    x: at.x ?? 70,
    y: at.y + index * (at.leading ?? 13),
    ...(at.size === undefined ? {} : { size: at.size }),
  }));
