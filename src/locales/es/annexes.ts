import type { AnnexLocale } from '../../model/locale/paragraphs.js';
import { pattern } from '../../text/pattern.js';
import { types } from './annex-types.js';
import { annexForms, annexLists } from './annex-lists.js';
import { topics } from './topics.js';

export const annexes: AnnexLocale = {
  types,
  ...annexForms,
  ...annexLists,
  kindLine: pattern({
    id: 'es.annex.kind-line',
    source:
      '^(?:\\(?(?:proyecto de )?mandato(?: (?:revisado|modificado|actualizado|propuesto|provisional|definitivo))?|(?:proyecto de )?orden del dia(?: provisional)?|cuestionario|formulario(?: de [^.;:]{1,40})?|boletin de inscripcion|informacion practica|lista(?: de [^.;:]{1,60})?|calendario|programa(?: provisional)?|proyecto)\\)?$',
    matches: ['Mandato', 'Mandato revisado', 'Proyecto de orden del día', 'Orden del día', 'Formulario de inscripción'],
    rejects: ['Mandato de la Actividad Conjunta', 'Mandato revisado en 2021', 'Alojamiento'],
  }),
  draft: pattern({
    id: 'es.annex.draft',
    source:
      '^(?:(?:ante)?proyectos? de (?:nuev[oa] |revision de(?:l| la) )?)?(?:resolucion|decision|acuerdo|recomendacion|ruego|declaracion|cuestion)(?= *$| *[-:[(]| [\\dA-Z]| (?:de(?:l| la)?|uit)| (?:revisad[oa]|modificad[oa])(?: |$))',
    matches: [
      'PROYECTO DE ACUERDO',
      'Proyecto de nueva Resolución [ABC-2] (Doha, 2026)',
      'Proyecto de revisión de la Resolución 71',
      'PROYECTO DE NUEVA CUESTIÓN UIT-R [MAREA]/7',
      'Proyecto de Cuestión revisada UIT-R 12/7',
      'RESOLUCIÓN 1408',
    ],
    rejects: [
      'Proyecto de mandato',
      'Decisiones adoptadas por el Consejo',
      'Proyecto de orden del día',
      'Curso dado al Acuerdo 5',
    ],
  }),
  topics,
  attachment: pattern({
    id: 'es.mandate.attachment',
    source:
      '<(?:adscrit[oa]s? al?|depende(?:ra)?n? de|dependiente de|vinculad[oa]s? al?|(?:bajo|sujet[oa] a) (?:los auspicios|la autoridad|la tutela|la responsabilidad|la direccion|la egida) de|(?:grupo|comision) (?:rector[a]?|principal|de adscripcion|superior|matriz) ?:|(?:comision|grupo) (?:de estudio )?rector[a]?>)',
    matches: [
      'estará adscrita a la Comisión',
      'El grupo depende del GANT',
      'bajo los auspicios de la CE 5',
      'Grupo rector: GANT',
    ],
    rejects: ['documento adjunto', 'dependencia económica'],
  }),
  lifetimeYear: pattern({
    id: 'es.mandate.lifetime-year',
    source:
      '<(?:hasta (?:el ano )?(?:finales de(?:l ano)? |el final de(?:l ano)? |(?:el )?fin(?:es)? de(?:l ano)? )?|(?:expir|finaliz|termin|conclu)\\p{L}* (?:en|a finales de|al final de) |(?:disuelt[oa]|(?:se )?disolvera|cesara|llegara a su (?:fin|termino)) (?:en|a finales de|al final de) |periodo de estudios (?:19|20)\\d\\d ?-) ?(?<year>(?:19|20)\\d\\d)>',
    matches: [
      'El Grupo se establece hasta finales de 2028.',
      'para el periodo de estudios 2025-2028',
      'Su mandato expira en 2026.',
      'El Grupo llegará a su término en 2027.',
      'hasta fines de 2028',
    ],
    rejects: ['Fue creado en 2024.', 'hasta la reunión de 2028 del GANT', 'desde finales de 2023'],
  }),
  lifetime: pattern({
    id: 'es.mandate.lifetime',
    source:
      '<hasta>(?! (?:la fecha|ahora|el momento)>)|<expira(?:ra)?n?>|<(?:finaliza|concluye|termina|vence|caduca)(?:ra)?n?>|<tocara? a su fin>|<(?:llega|llegara) a su (?:fin|termino)>|<(?:por|durante|con) una? (?:duracion|periodo|plazo) de|<cesa(?:ra)?n? (?:sus (?:actividades|trabajos)|en sus)|<(?:se|sera) (?:disolvera|disuelt[oa])>|<(?:se )?(?:dara|dan?) por (?:terminad|concluid)|<pondra(?:n)? fin>|<(?:valido|vigente|en vigor) (?:hasta|durante)|<(?:finales|fin) de(?:l periodo de estudios| \\p{L}{3,10} de \\d{4})',
    matches: [
      'Hasta finales de junio de 2024.',
      'El mandato del Grupo expira en 2026.',
      'Finalizará en la próxima AMNT.',
      'por un periodo de dos años',
      'El Grupo se disolverá.',
      'Finales de diciembre de 2026',
      'La Comisión pondrá fin a sus actividades.',
    ],
    rejects: ['El final de los trabajos se acerca', 'Se establece un plan cada año.', 'hasta la fecha'],
  }),
  inCharge: pattern({
    id: 'es.mandate.in-charge',
    flags: '',
    source:
      "^(?:(?:Sr|Sra|Srta|Dr|Dra|Prof|Ing|D)[.]? )?\\p{Lu}[\\p{L}'.-]{0,30}(?: (?:\\p{Ll}{1,4} ){0,2}\\p{Lu}[\\p{L}'.-]{0,30}){1,4} ?\\(\\p{Lu}[^()]{2,60}(?:\\([^()]{1,40}\\))?\\)|^(?:Sra?[.]|Dra?[.]) \\p{Lu}",
    matches: ['Sra. Ana Ruiz (Senegal)', 'Sr. Ivo Lund, Suecia', 'Ana Ruiz (Chile), ana@example.org'],
    rejects: ['Los miembros (Estados)', 'El Grupo se reúne.', 'Mandato del Grupo (proyecto'],
  }),
  reporting: pattern({
    id: 'es.mandate.reporting',
    source:
      '<(?:(?:rendira|rinde|rendir) cuentas|(?:dara|da) cuenta|informes?|informara|(?:presentara|presenta) (?:un )?informe)>',
    matches: [
      'informará a la CE 17',
      'presentará un informe al GANT',
      'rendirá cuentas a la Comisión',
      'rinde cuentas al GANT',
    ],
    rejects: ['Relator', 'información', 'cuentas'],
  }),
};
