import type { Annex, DocumentRecord, Mandate } from '../../../model/record.js';
import { type Entry, present } from './entry.js';

/** An annex with the card of its mandate. */
export interface AnnexCard {
  readonly heading: Entry;
  /** What the mandate says of the group, empty where the annex is none. */
  readonly mandate: readonly Entry[];
  /** The sections of terms of reference, by what they are about. */
  readonly topics: readonly Entry[];
}

export const annexCards = ({ annexes }: DocumentRecord): AnnexCard[] =>
  annexes.map((annex, index) => ({
    heading: annexEntry(annex, index),
    mandate: annex.mandate ? mandateEntries(annex.mandate, `/annexes/${index}/mandate`) : [],
    topics: topicEntries(annex, index),
  }));

const annexEntry = ({ label, title, subtitle, type, of }: Annex, index: number): Entry => ({
  pointer: `/annexes/${index}`,
  name: label === null ? { word: 'page.annexAlone' } : { word: 'page.annex', with: { label } },
  main: title === null && subtitle === null ? [{ word: `annexType.${type}` }] : present([title ?? subtitle]),
  more: present([
    title !== null && subtitle,
    (title !== null || subtitle !== null) && type !== 'other' && { word: `annexType.${type}` },
    of,
  ]),
});

function mandateEntries({ group, parentGroup, chairs, contacts, duration }: Mandate, above: string): Entry[] {
  const entries: (Entry | null)[] = [
    group === null ? null : { pointer: `${above}/group`, name: { word: 'field.group' }, main: [group] },
    parentGroup === null
      ? null
      : { pointer: `${above}/parentGroup`, name: { word: 'field.parentGroup' }, main: [parentGroup] },
    chairs.length === 0
      ? null
      : { pointer: `${above}/chairs`, name: { word: 'field.chairs' }, main: [chairs.join(', ')] },
    contacts.length === 0
      ? null
      : {
          pointer: `${above}/contacts`,
          name: { word: 'field.contacts' },
          main: [contacts.map((url) => url.replace(/^mailto:/, '')).join(', ')],
        },
    duration && {
      pointer: `${above}/duration`,
      name: { word: 'field.duration' },
      main: [duration.text],
      more: duration.until === null ? [] : [{ date: duration.until }],
    },
  ];
  return entries.filter((entry) => entry !== null);
}

const topicEntries = ({ paragraphs }: Annex, index: number): Entry[] =>
  paragraphs.flatMap(({ topic, label }, at) =>
    topic === null || topic === 'other'
      ? []
      : [
          {
            pointer: `/annexes/${index}/paragraphs/${at}`,
            main: present([label && `${label.replace(/[.)]$/, '')}\u00a0`, { word: `topic.${topic}` as const }]),
          },
        ],
  );
