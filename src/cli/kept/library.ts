import { say } from '../../model/sentence/index.js';
import { UsageError } from '../failure.js';

const notThere = new Set(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND']);

/**
 * A library that people who only parse need not have.
 * @throws UsageError where it is not installed
 */
export async function library<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (notThere.has(code ?? '') && message.includes(name))
      throw new UsageError(say('archive/missing-library', { library: name }));
    throw error;
  }
}
