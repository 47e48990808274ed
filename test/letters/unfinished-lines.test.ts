import { readInThreeLanguages } from '../support/in-three-languages.js';
import { outline, recordOf } from '../support/letters.js';

/** The lines that are headings. */
async function headings(letter: string): Promise<string> {
  const { paragraphs } = await recordOf(letter);
  return outline(paragraphs)
    .filter((line) => line.trim().startsWith('#'))
    .map((line) => /\d+/.exec(line)?.[0])
    .join(' ');
}

readInThreeLanguages(
  'a line that a list completes heads nothing',
  [
    [
      '1 2',
      '1\tTasks\n\n1) Draw up an inventory of:\n\n- standards;\n- programmes.\n\n2) Propose common terms.\n\n3) Keep in touch with:\n\n- forums;\n- associations.\n\n2\tCalendar of work:\n\n- one report;\n- one handbook.',
      '1\tTâches\n\n1) Dresser un inventaire:\n\n- des normes;\n- des programmes.\n\n2) Proposer des termes communs.\n\n3) Assurer la liaison avec:\n\n- les forums;\n- les associations.\n\n2\tCalendrier des travaux:\n\n- un rapport;\n- un manuel.',
      '1\tTareas\n\n1) Elaborar un inventario de:\n\n- normas;\n- programas.\n\n2) Proponer términos comunes.\n\n3) Redactar los informes:\n\n- de los foros;\n- de las asociaciones.\n\n2\tCalendario de los trabajos:\n\n- un informe;\n- un manual.',
    ],
  ],
  headings,
);
