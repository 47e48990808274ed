/** What is counted over all stories of a file, and the messages that come of it. */
import type { Message, UnreadReason } from '../../model/message.js';
import { say } from '../../model/sentence/index.js';
import { shown } from '../shown.js';
import { UnreadableFile } from '../unreadable.js';
import type { DraftRange } from './paragraph.js';
import { Revisions, type TrackChanges } from './revisions.js';

export interface Tally {
  readonly revisions: Revisions;
  hiddenCharacters: number;
  comments: number;
  /** Parts that print but are not read, with the reason. */
  readonly unread: Map<string, UnreadReason>;
}

export function newTally(trackChanges: TrackChanges): Tally {
  return { revisions: new Revisions(trackChanges), hiddenCharacters: 0, comments: 0, unread: new Map() };
}

/** What is said of a file with tracked changes where none is to be read. */
export const trackedChangesRefusal = (tally: Tally): UnreadableFile =>
  new UnreadableFile(say('unreadable/tracked', { ...tally.revisions.counts }));

/** `change`: where the first tracked change stands. */
export function messagesOf(tally: Tally, change: DraftRange | undefined): Message[] {
  const messages: Message[] = [];
  if (tally.revisions.total > 0) {
    const place = change ? { span: change } : {};
    messages.push({ code: 'tracked-changes', args: { ...tally.revisions.counts }, ...place });
  }
  if (tally.hiddenCharacters > 0) {
    messages.push({ code: 'hidden-text', args: { characters: tally.hiddenCharacters } });
  }
  if (tally.comments > 0) messages.push({ code: 'comments-left-out', args: { count: tally.comments } });
  for (const [part, why] of tally.unread) messages.push({ code: 'unread-part', args: { part: shown(part), why } });
  return messages;
}
