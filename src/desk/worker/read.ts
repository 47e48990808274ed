import { checkCircular } from '../../index.js';
import type { DocumentRecord, RecordMessage } from '../../model/record.js';
import { referenceText } from '../../render/reference.js';
import type { Answer, Ask, LetterFacts, ReadLetter } from '../protocol.js';

const utf8 = new TextEncoder();

/** Reads a letter and checks it. */
export async function read({ name, bytes: file }: Ask<'read'>): Promise<Answer<'read'>> {
  const letter: ReadLetter = await checkCircular(new Uint8Array(file), { name });
  return { facts: factsOf(letter.record, letter.messages), letter: utf8.encode(JSON.stringify(letter)).buffer };
}

const factsOf = (
  { reference, subject, date, source }: DocumentRecord,
  messages: readonly RecordMessage[],
): LetterFacts => ({
  reference: reference && referenceText(reference),
  subject,
  date,
  language: source.language,
  messages: messages.filter(({ severity }) => severity !== 'info').length,
});
