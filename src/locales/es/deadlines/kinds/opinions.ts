import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** What is said on a text, by its words. */
export const opinions: readonly KindRule[] = [
  {
    kind: 'comment',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.reasons',
      source:
        '<(?:(?:expon|indic|explic|comunic|precis|senal)\\p{L}{1,5} (?:los |sus |las )?(?:motivos|razones)|(?:motivos|razones) de (?:su|la|esta) (?:negativa|desacuerdo|oposicion|objecion)|se opon(?:gan?|en?|dran?)|reacciones (?:al?|ante|sobre) |opuest[oa]s? al?|(?:propon|suger|indic|formul)\\p{L}{1,5}(?: (?:las|sus|los|cuantas))? (?:modificaciones|enmiendas|cambios)(?! de fecha)|(?:modificaciones|cambios|enmiendas) que (?:les? )?permit\\p{L}+|(?:sus posiciones|su posicion)(?= [^.;]{0,60}<(?:reflej|recoj|recog|const|comuni|conoc)\\p{L}*>)|reacciones? al?)>',
      matches: [
        'sus reacciones al proyecto',
        'expondrá los motivos',
        'quienes se opongan a',
        'las modificaciones que les permitirían',
        'que sus posiciones se reflejen',
      ],
      rejects: ['las reacciones químicas', 'por este motivo', 'las posiciones orbitales'],
    }),
  },
  {
    kind: 'comment',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.corrections-of-form',
      source: '<correcci(?:on|ones) (?:de (?:forma|redaccion|estilo|traduccion)|editorial(?:es)?|linguisticas?)>',
      matches: ['correcciones de forma'],
      rejects: ['una corrección', 'la corrección de pruebas'],
    }),
  },
  {
    kind: 'comment',
    weight: 1.4,
    pattern: pattern({
      id: 'es.deadlines.suggestions',
      source:
        '<(?:sugerencias?(?! de (?:nombres|candidat|personas))|propuestas? de (?:mejora|modificacion|enmienda|redaccion))>',
      matches: ['Las sugerencias para mejorar'],
      rejects: ['sugerencias de nombres', 'sugerir'],
    }),
  },
  {
    kind: 'comment',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.views-on',
      source:
        '<(?:opinion(?:es)?|puntos de vista|pareceres|reacciones)(?= (?:(?:de |del |de l[ao]s )[^.;:]{1,40} )?(?:sobre|acerca del?|en cuanto a|a este|respecto del?|relativ[oa]s a) [^.;:]{0,140}<(?:se esperan|deb(?:en|eran|ieran|erian)|habran? de|han de|lleg(?:ar|uen)|envi(?:arse|aran|en)|remit(?:irse|iran|an)|comuni(?:carse|caran|quen)|transmit(?:irse|iran|an)|recib(?:irse|iran|an)|bienvenid[oa]s|esperad[oa]s)>)',
      matches: [
        'Las opiniones sobre la distribución de los trabajos deberán llegar',
        'Los puntos de vista de los Miembros acerca del calendario se comunicarán a la Secretaría: se comunicarán',
      ],
      rejects: ['Hubo opiniones sobre el plan', 'las opiniones deberán llegar', 'opinión sobre el plan aprobado'],
    }),
  },
  {
    kind: 'comment',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.mistakes',
      source:
        '<(?:erratas?|faltas?|gazapos?)(?= [^.;]{0,80}<(?:senal|indic|comunic|notific|avis)\\p{L}*)|<(?:correcci(?:on|ones)|modificaci(?:on|ones)|error(?:es)?|cambios?|enmiendas?|observaci(?:on|ones)) (?:de (?:caracter|naturaleza|indole|orden|tipo) )?(?:(?:mera|pura|estricta|exclusiva|unica)mente )?(?:redaccional(?:es)?|editorial(?:es)?|linguistic[oa]s?|formal(?:es)?|estilistic[oa]s?)>',
      matches: [
        'Las correcciones de carácter meramente redaccional',
        'Las erratas podrán señalarse',
        'errores editoriales',
      ],
      rejects: ['la falta de espacio', 'modificaciones de carácter técnico', 'erráticas'],
    }),
  },
  {
    kind: 'comment',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.to-comment',
      source: '<(?:comentar|coment(?:aran?|en)) (?:el|la|los|las|est[aeo]s?|dich[oa]s?|su) ',
      matches: ['puede comentar el proyecto'],
      rejects: ['los comentarios', 'comentar que'],
    }),
  },
];
