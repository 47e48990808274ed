import { checkCircular } from '../../index.js';
import type { DocumentRecord, RecordMessage } from '../../model/record.js';
import { referenceText } from '../../render/reference.js';
import type { Answer, Ask, LetterFacts, ReadLetter } from '../protocol.js';

/** Reads a letter and checks it. */
export async function read({ name, file }: Ask<'read'>): Promise<Answer<'read'>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const letter: ReadLetter = await checkCircular(bytes, { name });
  return { facts: factsOf(letter.record, letter.messages), letter: new Blob([JSON.stringify(letter)]) };
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
