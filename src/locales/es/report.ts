import type { ReportLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

export const report: ReportLocale = {
  sections: [
    {
      section: 'subject',
      pattern: pattern({
        id: 'es.report.subject',
        source: '^(?:asunto|tema)(?: ?:| ?$)',
        matches: ['Asunto: Informe del grupo', 'Asunto', 'Tema:'],
        rejects: ['Asuntos de interés', 'Título:'],
      }),
    },
    {
      section: 'title',
      pattern: pattern({
        id: 'es.report.title',
        source: '^titulo(?: del (?:presente )?(?:documento|informe))? ?:',
        matches: ['Título: Informe de la segunda reunión', 'Título del documento:', 'TÍTULO:'],
        rejects: ['Título', 'Títulos:', 'Título de la contribución:', 'Asunto:'],
      }),
    },
    {
      section: 'summary',
      pattern: pattern({
        id: 'es.report.summary',
        source: '^resumen(?: ejecutivo)?(?: ?:| ?$)',
        matches: ['Resumen', 'Resumen:', 'RESUMEN', 'Resumen ejecutivo'],
        rejects: ['Resumen de los trabajos', 'El resumen'],
      }),
    },
    {
      section: 'purpose',
      pattern: pattern({
        id: 'es.report.purpose',
        source: '^(?:objeto|finalidad|objetivo|proposito)(?: del (?:presente )?(?:documento|informe))?(?: ?:| ?$)',
        matches: ['Objeto', 'Finalidad del presente documento', 'Objeto:', 'Finalidad'],
        rejects: ['Objeto de la reunión', 'Objetivos estratégicos'],
      }),
    },
    {
      section: 'action',
      pattern: pattern({
        id: 'es.report.action',
        source:
          '^(?:resultados? (?:esperados?|previstos?)|(?:accion(?:es)?|medidas?|decision)(?: (?:solicitadas?|requeridas?|que se (?:solicitan?|piden?)|que (?:ha|han|debe|deben) (?:de )?(?:adoptar(?:se)?|tomar(?:se)?)|por adoptar)))(?: (?:al?|del?|por) ?(?:l )?(?:el |la )?(?:consejo|conferencia|grupo|asamblea|GANT|GADT|GAR|comision))?(?: (?:el|la) (?:consejo|conferencia|grupo|asamblea|GANT|GADT|GAR|comision))?(?: ?:| ?$)',
        matches: [
          'Acción solicitada',
          'Acción que ha de adoptar el Consejo',
          'ACCIÓN SOLICITADA',
          'Medidas que deben adoptarse:',
          'Acción solicitada al Consejo',
          'Resultados esperados:',
        ],
        rejects: ['Acción solicitada en respuesta a las peticiones recibidas', 'Acciones', 'Medidas adoptadas'],
      }),
    },
    {
      section: 'references',
      pattern: pattern({
        id: 'es.report.references',
        source:
          '^(?:referencias?|documentos? de referencia|(?:textos?|documentos?) (?:citados?|pertinentes?|conexos?))(?: ?:| ?$)',
        matches: ['Referencias', 'Referencia:', 'Documentos de referencia'],
        rejects: ['Se hace referencia', 'Referencias cruzadas', 'Ref.:'],
      }),
    },
    {
      section: 'contact',
      pattern: pattern({
        id: 'es.report.contact',
        source: '^(?:contactos?|personas? de contacto|puntos? de contacto)(?: ?:| ?$)',
        matches: ['Contacto:', 'Contacto', 'Punto de contacto: Sra. A. Ruiz'],
        rejects: ['Contactos con los operadores', 'Contacte'],
      }),
    },
    {
      section: 'other',
      pattern: pattern({
        id: 'es.report.other',
        source:
          '^(?:(?:vinculos?|relacion|enlace)(?: (?:pertinentes?))? con (?:el|los) plan(?:es)? (?:estrategico|operacional|operativo)s?|(?:repercusi(?:on|ones)|consecuencias|incidencias?|implicaciones)(?: financieras?| presupuestarias?| en el presupuesto)?|palabras clave|instrumentos? juridicos?|publicacion(?: |$)|base juridica)(?: ?:| ?$)|^(?:aprobacion|(?:plazo|fecha limite)(?: (?:de|para la) respuesta)?) ?:',
        matches: [
          'Vínculo con el plan estratégico',
          'Repercusiones financieras',
          'Consecuencias',
          'Palabras clave:',
          'Plazo:',
        ],
        rejects: [
          'Repercusiones de la reforma en los trabajos',
          'Se hace referencia',
          'Aprobación',
          'Plazo del mandato:',
        ],
      }),
    },
  ],
  source: pattern({
    id: 'es.report.source',
    source:
      '^(?:(?:estados miembros|administraciones|paises miembros) (?:de la|del|de las|de los) [^.;:]{5,120}\\([\\p{L}-]{2,10}\\)$|(?:informe|nota|documento|contribucion|memorandum|memorando|presentacion)(?:e?s)? (?:de(?:l| la| las| los)?|presentad[oa] por|sometid[oa] por|elaborad[oa] por|preparad[oa] por|por) ?(?:el |la |los |las )?(?:secretari[oa]|(?:vice)?president[ea]|director(?:a)?|grupo|secretaria|comision|oficina|administracion|consejo|correlator(?:a)?|relator(?:a)?|comite|junta|coordinador(?:a)?|auditor(?:a)?|organo|dependencia|unidad|pais(?:es)?|estados?)>|(?:fuente|origen) ?:|(?:(?:vice|co)?president[ea]|(?:co)?relator(?:a)?|director(?:a)?|secretari[oa](?: general)?|coordinador(?:a)?),? (?:grupo|comision|comite|oficina|consejo|union|secretaria|g[ct][a-z]{1,4}|ce \\d{1,2})>[^.;:]{0,140}$)',
    matches: [
      'Presidenta, Grupo Asesor de Desarrollo de las Telecomunicaciones',
      'Origen: Grupo Asesor',
      'Estados Miembros de la Comunidad Regional (CRC)',
      'Informe de la Presidenta del GTC-COP',
      'Nota del Secretario General',
      'INFORME DEL SECRETARIO GENERAL',
      'Informe presentado por el Presidente',
    ],
    rejects: [
      'Presidentes de los grupos regionales',
      'Informe cuadrienal del Grupo',
      'Informes',
      'Notas de coordinación',
    ],
  }),
  head: [
    pattern({
      id: 'es.report.session-place',
      source:
        "^[(]?\\p{Lu}[\\p{L}' -]{2,40}(?: \\([\\p{L}' -]{2,40}\\))?, ?(?:del |los |el )?\\d{1,2}(?:[.]?º)? ?(?:-|al|y|de|\\p{L}{3})",
      matches: [
        'Ginebra, 9-19 de junio de 2020',
        'GINEBRA, 27 de mayo – 6 de junio de 2025',
        'Ginebra, 3 de marzo de 2004',
      ],
      rejects: ['INFORME CUADRIENAL (2022-2026)', 'El estante 3 es muy estrecho'],
    }),
    pattern({
      id: 'es.report.session',
      source:
        '^[^.;a-z]{0,3}(?:\\p{L}{3,20} ?- ?)?(?:reunion|sesion) de \\d{4}>|^(?:consejo|reunion|sesion|grupo|conferencia|asamblea|comite)(?: de la UIT)?(?: de)? ?(?:\\d{4}|,)|^(?:primera|segunda|tercera|\\d{1,2}[.]?[ªa]?) (?:reunion|sesion)|^(?:reunion|sesion) (?:ordinaria|extraordinaria|adicional|virtual)|^sesion plenaria|^(?:comision|plenaria)(?: \\d)?$',
      matches: [
        'Consejo 2020',
        'Consejo de la UIT 2005',
        'Reunión extraordinaria',
        '21ª reunión, Ginebra',
        'GINEBRA  -  REUNIÓN DE 2000',
      ],
      rejects: ['Consejo de Seguridad', 'Desde la reunión de 2020 del Consejo', 'Informe del Grupo'],
    }),
    pattern({
      id: 'es.report.margin',
      source: '^ref(?:erencia)?s?[.]? ?doc(?:umento)?s?[.]? ?:?$',
      matches: ['Ref. doc.', 'Ref. doc.:'],
      rejects: ['Referencias', 'Ref.: Documento C20/5'],
    }),
    pattern({
      id: 'es.report.body-name',
      source:
        '^(?!.{0,110} - )(?:(?:sector de(?:l)? |periodo de estudios |comisi(?:on|ones) de estudio (?:n[.]?[oº] ?)?\\d|grupos? asesor|grupo de trabajo del consejo|conferencia (?:de plenipotenciarios|mundial|regional)|asamblea (?:mundial|de radio))[^.:;]{0,110}|(?:GANT|TSAG|GAR|RAG|GADT|TDAG|INFORME|CONTRIBUCION|DOCUMENTO TEMPORAL|DECLARACION DE COORDINACION))$',
      matches: [
        'SECTOR DE NORMALIZACIÓN DE LAS TELECOMUNICACIONES DE LA UIT',
        'PERIODO DE ESTUDIOS 2025-2028',
        'Grupo Asesor de Desarrollo de las Telecomunicaciones (GADT)',
        'Conferencia de Plenipotenciarios (PP-26)',
        'GANT',
        'INFORME',
      ],
      rejects: ['INFORME DEL CONSEJO', 'Grupo Asesor: resumen de las conclusiones', 'Sectores'],
    }),
    pattern({
      id: 'es.report.original',
      source: '^(?:original|punto del orden del dia|PL|COM|ADM|idioma|fuente|origen|documento)(?: |:|\\d|$)',
      matches: ['Original: inglés', 'Punto del orden del día: PL 1.5', 'PL 1.5', 'Documento C20/57-S'],
      rejects: ['Originalidad', 'Plan estratégico'],
    }),
  ],
};
