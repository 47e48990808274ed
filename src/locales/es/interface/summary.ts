import type { SummaryWords } from '../../../model/locale/interface/summary.js';

/** The summary of a record in Spanish. */
export const summary: SummaryWords = {
  label: {
    subject: 'Asunto',
    summary: 'Resumen',
    action: 'Acción',
    to: 'A',
    copy: 'Copia',
    signed: 'Firma',
    contact: 'Contacto',
    deadlines: 'Plazos',
    meetings: 'Reuniones',
    people: 'Personas',
    annexes: 'Anexos',
    links: 'Enlaces',
    messages: 'Comprobar',
  },
  qualifier: { by: 'a más tardar ese día', before: 'antes de ese día', until: 'hasta ese día' },
  undated: 'sin fecha',
  standardInput: 'entrada estándar',
  days: '{from} a {to}',
  hours: '{from} a {to}',
  meeting: 'reunión',
  more: { one: '{n} enlace más', other: '{n} enlaces más' },
  mandate: {
    group: 'grupo {group}',
    parentGroup: 'depende de {group}',
    chairs: 'presidencia: {names}',
    duration: 'hasta {until}',
  },
};
