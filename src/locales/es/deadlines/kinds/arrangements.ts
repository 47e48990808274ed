import type { DeadlineLocale } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** What is due that is none of the kinds told apart: payments, rooms, questions, refunds. */
export const arrangements: DeadlineLocale['kinds'] = [
  {
    kind: 'other',
    weight: 3,
    pattern: pattern({
      id: 'es.deadlines.payment',
      source:
        '<(?:(?:gastos|derechos|cuotas?|tasas?) de (?:inscripcion|participacion|adhesion)|pagos?|abonos?|facturas?|contribuci(?:on|ones) (?:anual(?:es)?|financieras?))>(?! (?:no )?(?:son|es|sera|seran|corre|corren|correran) (?:no )?(?:asumid|a cargo|incluid|reembols))',
      matches: ['Los derechos de inscripción', 'su pago es exigible', 'el abono del saldo'],
      rejects: ['sin gastos', 'la facturación', 'la inscripción'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.rooms-as-label',
      source: '(?<=^[\\p{N}.) -]{0,8})(?:habitacion(?:es)?|alojamiento|hotel(?:es)?)(?= ?: ?\\p{L})',
      matches: ['Habitación: dirigirse al comité'],
      rejects: ['Las habitaciones: tres'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.rooms-held',
      source:
        '<(?:tarifas?|precios?|habitacion(?:es)?|cupos?)>[^.;:]{0,80}<(?:garantiz|bloque|reten|reserv|manten|concedi|apart|acord|ofrec)(?:ad|id)[oa]s?(?: [^.;:]{1,40})? (?=hasta>)',
      matches: ['Las habitaciones están bloqueadas hasta', 'tarifas garantizadas a los delegados hasta'],
      rejects: ['La tarifa es válida hasta', 'habitaciones reservadas antes del'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.reservation',
      source:
        '<(?:(?:reservas?|pedidos?|encargos?)(?= [^.;]{0,90}<(?:hotel(?:es)?|alojamiento|habitaci(?:on|ones)|efectuad|realizad|recibid|enviad|hech|debera|podra|publicaci))|reservas?|reservar(?:se)?|reserven?|reservad[oa]s?|pedidos? (?:de|se)|formularios? de pedido|ofertas?(?! (?:de|del)>)|expresi(?:on|ones) de interes)>(?! (?:el derecho|del derecho|a (?:los|las))>)',
      matches: ['hacer su reserva', 'deben ser reservadas', 'deben reservarse', 'Los pedidos efectuados'],
      rejects: ['reservista', 'se reserva el derecho'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.refunds',
      source:
        '<reembolsos?>|<reclamaci(?:on|ones)>|<recursos?>(?= [^.;]{0,60}<(?:interpon|present|formul))|<(?:expositor(?:es|a)?|(?<!(?:<(?:saber|indicar|precisar|decir|de|confirmar|indiquen?|confirmen?) |^ ?,? ?)si [^.;:,]{0,80})stands?|suscripci(?:on|ones))>',
      matches: ['pedir el reembolso', 'Las reclamaciones', 'los recursos podrán presentarse'],
      rejects: ['reembolsable', 'indicar si su país desea un stand', 'los recursos disponibles'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.clarifications',
      source:
        '<(?:solicitud(?:es)? de (?:aclaraci(?:on|ones)|explicaci(?:on|ones)|(?:mas |mayor )informacion(?: adicional)?)|peticion(?:es)? de aclaraci(?:on|ones)|(?<!(?:respond\\p{L}{1,6}|contest\\p{L}{1,6}|respuestas?) a )(?:las|sus|toda|cualquier) (?:preguntas?|consultas?|dudas?)(?= (?:(?!<(?:preguntas?|consultas?)>)[^.;:]){0,80}<(?:formular(?:se)?|dirig\\p{L}{1,6}|enviar(?:se)?|remitir(?:se)?|plantear(?:se)?|hacerse|llegar)>))>',
      matches: [
        'Las solicitudes de aclaración podrán dirigirse',
        'Las preguntas relativas al cuestionario podrán formularse',
        'Cualquier duda podrá plantearse',
      ],
      rejects: [
        'responder a las preguntas que podrán formularse',
        'la consulta finalizará',
        'una solicitud de información',
      ],
    }),
  },
];
