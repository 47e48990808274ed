import type { DocumentRecord } from '../../model/record.js';
import { printed } from '../html/printed.js';
import { referenceText } from '../reference.js';
import { JsonData } from './json-data.js';
import { DocumentLanguageProvider, type Interface, Quoted, Say, useSaid, useTold } from './interface.js';
import { letterBlocks } from './letter/blocks.js';
import { struckSpans } from './letter/struck.js';
import { Letter } from './letter/letter.js';
import { type PlacedLetter, rebuiltLetter } from './letter/rebuilt.js';
import { annexCards } from './record/annexes.js';
import { timelineItems } from './record/dates.js';
import { RecordView } from './record/record.js';
import { sectionsAfterAnnexes, sectionsBeforeAnnexes } from './record/sections.js';
import { isBlock, marksOf, type Value, valuesOf } from './record/values.js';
import { type PageParts, SkipLinks, Toolbar, ViewSwitch } from './shell.js';

/** What a page shows: a record, and the source text that its evidence points into, `null` where that is not at hand. */
export interface PageDocument {
  readonly record: DocumentRecord;
  readonly text: string | null;
}

/** `TSB 143`, with what stands behind it; `null` where the document has no reference. */
export const printedReference = ({ reference }: DocumentRecord): string | null =>
  reference && printed(referenceText(reference));

/** BCP 47, empty where the language is not known, as HTML wants it. */
export const languageOf = ({ source }: DocumentRecord): string => (source.language === 'und' ? '' : source.language);

const placed = ({ record, text }: PageDocument): PlacedLetter =>
  text === null ? rebuiltLetter(record) : { text, record, places: record.evidence };

/** One document: its heading, the letter and the record side by side. */
export const CircularView = ({ document }: { readonly document: PageDocument }) => {
  const { text, record, places } = placed(document);
  const [before, annexes, after] = [
    sectionsBeforeAnnexes(record, useTold()),
    annexCards(record),
    sectionsAfterAnnexes(record),
  ];
  const entries = [
    ...before.flatMap((section) => section.entries),
    ...annexes.flatMap(({ heading, mandate }) => [heading, ...mandate]),
    ...after.flatMap((section) => section.entries),
  ];
  const values = valuesOf(entries, record);
  const numbers = new Map(values.map(({ pointer }, number) => [pointer, number]));
  const said = useSaid();
  return (
    <DocumentLanguageProvider value={languageOf(record)}>
      <div class="circular">
        <Heading record={record} />
        <div class="panes">
          <section class="pane letter" id="letter" tabIndex={-1} {...said('aria-label', 'page.letter')}>
            <h2>
              <Say said="page.letter" />
            </h2>
            {document.text === null && (
              <p class="quiet notice">
                <Say said="page.rebuilt" />
              </p>
            )}
            <article class="sheet">
              <Letter
                text={text}
                blocks={letterBlocks({ text, record, places }, document.text === null ? [] : struckSpans(record))}
                values={values}
                marks={marksOf(values)}
                messages={record.messages}
              />
            </article>
          </section>
          <section class="pane record" id="record" tabIndex={-1} {...said('aria-label', 'page.record')}>
            <h2>
              <Say said="page.record" />
            </h2>
            <Missing record={record} />
            <RecordView
              before={before}
              annexes={annexes}
              after={after}
              timeline={timelineItems(record)}
              context={{ values, numbers, snippets: document.text === null }}
            />
          </section>
        </div>
        <JsonData name="values" data={values.map(dataOf)} />
      </div>
    </DocumentLanguageProvider>
  );
};

/** What the script must know of a value: `[pointer, [[text, paragraph, line, basis], …]]`; a block's text is in the letter. */
const dataOf = ({ pointer, places }: Value) => [
  pointer,
  places.map(({ text, paragraph, line, basis }) => [isBlock(pointer) ? null : text, paragraph, line, basis]),
];

const Heading = ({ record }: { readonly record: DocumentRecord }) => {
  const reference = printedReference(record);
  return (
    <header class="head">
      <h1>
        <Say said={`documentType.${record.documentType}`} />
        {reference && <span lang=""> {reference}</span>}
      </h1>
      <p class="dateline quiet">
        {record.issuer && (
          <>
            <Say said={`issuer.${record.issuer}`} />
            {' \u00b7 '}
          </>
        )}
        {record.date === null ? <Say said="page.undated" /> : <Say said={{ date: record.date }} />}
      </p>
      <p class="subject">{record.subject === null ? <Say said="page.untitled" /> : <Quoted text={record.subject} />}</p>
    </header>
  );
};

/** What a reader looks for in every letter and this one does not say. */
const Missing = ({ record }: { readonly record: DocumentRecord }) => {
  const names = (['reference', 'date', 'issuer', 'subject'] as const)
    .filter((key) => record[key] === null)
    .map((key) => ({ word: `field.${key}` as const }));
  return names.length === 0 ? null : (
    <p class="missing">
      <Say said={{ word: 'page.missing', with: { names } }} />
    </p>
  );
};

/** The page of one document. */
export function circularPage({ document, page }: { document: PageDocument; page: Interface }): PageParts {
  const { record } = document;
  const title = [printedReference(record), record.subject].filter(Boolean).join(' \u2013 ');
  return {
    title: title || (record.source.name ?? '\u2013'),
    body: (
      <>
        <SkipLinks to={['letter', 'record']} />
        <Toolbar page={page}>
          <ViewSwitch />
        </Toolbar>
        <main>
          <CircularView document={document} />
        </main>
      </>
    ),
  };
}
