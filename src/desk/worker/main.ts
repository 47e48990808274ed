/** The page's worker: one question at a time, so that it can be ended amid one. */
import { sentenceTeller } from '../../index.js';
import { SaidError } from '../../model/sentence/said-error.js';
import { say, type Sentence } from '../../model/sentence/index.js';
import type { Answer, Question, Reply, TaskName, Why } from '../protocol.js';
import { compared } from './compared.js';
import { letters } from './letters.js';
import { WantsPdfPart } from './pdf.js';
import { read } from './read.js';

/** A damaged file that takes more memory than a worker has, or a fault of ours, is told like any other refusal. */
const sentenceOf = (error: unknown): Sentence =>
  error instanceof SaidError
    ? error.sentence
    : say('command/reading-fault', { why: error instanceof Error ? error.message : String(error) });

async function whyOf(fault: unknown): Promise<Why> {
  const sentence = sentenceOf(fault);
  const [fr, en, es] = await Promise.all(
    (['fr', 'en', 'es'] as const).map(async (language) => (await sentenceTeller(language))(sentence)),
  );
  return { fr: fr ?? '', en: en ?? '', es: es ?? '' };
}

function done({ task, ask }: Question): Promise<Answer<TaskName>> {
  if (task === 'read') return read(ask);
  return task === 'letters' ? letters(ask) : compared(ask);
}

async function replyTo(question: Question): Promise<Reply> {
  const { id } = question;
  try {
    return { id, answer: await done(question) };
  } catch (error) {
    return error instanceof WantsPdfPart ? { id, wants: 'pdf' } : { id, why: await whyOf(error) };
  }
}

const handedOver = (reply: Reply): Transferable[] =>
  'answer' in reply && 'letter' in reply.answer ? [reply.answer.letter] : [];

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void replyTo(data).then((reply) => postMessage(reply, { transfer: handedOver(reply) }));
});
