import { SaidError } from '../model/sentence/said-error.js';
import { voiceIn } from './interface-languages.js';

/** Does something for a program, to which errors speak English. */
export async function refusingInEnglish<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SaidError) error.message = (await voiceIn('en')).speak(error.sentence);
    throw error;
  }
}
