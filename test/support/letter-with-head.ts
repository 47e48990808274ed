import type { DocumentRecord } from '../../src/model/record.js';
import { recordOf } from './letters.js';

export const letter = async (head: string): Promise<DocumentRecord> =>
  recordOf(
    `${head}\n\nMadame, Monsieur,\n1\tTexte de la lettre.\nVeuillez agréer, Madame, Monsieur, mes salutations distinguées.\nJean Rivoire\nDirecteur\n`,
  );
