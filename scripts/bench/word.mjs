// A circular as Word saves it: with its template's styles, a header and a footer, and in each paragraph the marks of editing
// sessions, fonts, languages and spelling that Word leaves, so that XML is about ten times the text, as in real circulars.
import { strToU8, zipSync } from 'fflate';

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const office = 'http://schemas.openxmlformats.org';
const namespaces = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${office}/officeDocument/2006/relationships"`,
  `xmlns:mc="${office}/markup-compatibility/2006"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');

/** Eight digits of a kind that Word makes up for each editing session. */
const session = (n) => ((Math.imul(n + 1, 0x9e3779b1) >>> 8) | 0x500000).toString(16).toUpperCase().padStart(8, '0');

const fonts =
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:szCs w:val="24"/><w:lang w:val="fr-FR"/>';

/** Word parts a paragraph wherever it was edited or spelled anew. */
const runs = (text, n) =>
  text
    .match(/(?:\S+\s*){1,7}/g)
    .map(
      (words, at) =>
        `${at % 4 === 3 ? '<w:proofErr w:type="spellStart"/>' : ''}<w:r w:rsidR="${session(n + at)}" w:rsidRPr="${session(n)}"><w:rPr>${fonts}</w:rPr><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>${at % 4 === 3 ? '<w:proofErr w:type="spellEnd"/>' : ''}`,
    )
    .join('');

const paragraph = (text, n) =>
  `<w:p w14:paraId="${session(n * 7)}" w14:textId="77777777" w:rsidR="${session(n)}" w:rsidRDefault="${session(n + 1)}" w:rsidP="${session(n + 2)}"><w:pPr><w:pStyle w:val="Normal${n % 40}"/><w:tabs><w:tab w:val="left" w:pos="794"/></w:tabs><w:spacing w:before="120"/><w:ind w:left="113"/><w:rPr>${fonts}</w:rPr></w:pPr>${runs(text, n)}</w:p>`;

const latent = Array.from(
  { length: 260 },
  (_, n) =>
    `<w:lsdException w:name="heading ${n}" w:semiHidden="1" w:uiPriority="${n % 99}" w:unhideWhenUsed="1" w:qFormat="1"/>`,
).join('');
const style = (n) =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="Normal${n}"><w:name w:val="Normal ${n}"/><w:basedOn w:val="Normal${n % 10}"/><w:next w:val="Normal${n}"/><w:link w:val="Char${n}"/><w:uiPriority w:val="99"/><w:rsid w:val="${session(n)}"/><w:pPr><w:keepNext/><w:keepLines/><w:tabs><w:tab w:val="left" w:pos="794"/><w:tab w:val="left" w:pos="1191"/></w:tabs><w:spacing w:before="${n * 2}" w:after="${n}"/><w:jc w:val="both"/></w:pPr><w:rPr>${fonts}</w:rPr></w:style>`;
const styles = `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}</w:rPr></w:rPrDefault></w:docDefaults><w:latentStyles w:count="371">${latent}</w:latentStyles>${Array.from({ length: 60 }, (_, n) => style(n)).join('')}</w:styles>`;

const page = (tag, text) => `${declaration}<w:${tag} ${namespaces}>${paragraph(text, 3)}</w:${tag}>`;
const settings = `${declaration}<w:settings ${namespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="794"/><w:rsids>${Array.from({ length: 120 }, (_, n) => `<w:rsid w:val="${session(n)}"/>`).join('')}</w:rsids></w:settings>`;

const kindOf = (name) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
const parts = {
  document: 'document.main',
  styles: 'styles',
  settings: 'settings',
  header1: 'header',
  footer1: 'footer',
};
const types = `${declaration}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${Object.entries(
  parts,
)
  .map(([part, kind]) => `<Override PartName="/word/${part}.xml" ContentType="${kindOf(kind)}"/>`)
  .join('')}</Types>`;
const relation = (id, kind, target) =>
  `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const relations = (...each) =>
  `${declaration}<Relationships xmlns="${office}/package/2006/relationships">${each.join('')}</Relationships>`;

const section =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11907" w:h="16840"/></w:sectPr>';

/** The paragraphs of a circular as a Word file. */
export function wordOf(paragraphs) {
  const body = paragraphs.map((text, n) => paragraph(text, n)).join('');
  const files = {
    '[Content_Types].xml': types,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'styles', 'styles.xml'),
      relation('rId2', 'settings', 'settings.xml'),
      relation('rId3', 'header', 'header1.xml'),
      relation('rId4', 'footer', 'footer1.xml'),
    ),
    'word/styles.xml': styles,
    'word/settings.xml': settings,
    'word/header1.xml': page('hdr', 'Union internationale des télécommunications'),
    'word/footer1.xml': page('ftr', 'Place des Nations • CH-1211 Genève 20 • Suisse'),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}
