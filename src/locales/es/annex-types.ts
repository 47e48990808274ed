import type { AnnexLocale } from '../../model/locale/paragraphs.js';
import { pattern } from '../../text/pattern.js';

/** What the words of its heading make of an annex. */
export const types: AnnexLocale['types'] = [
  {
    type: 'terms-of-reference',
    pattern: pattern({
      id: 'es.annex.terms-of-reference',
      source: '<mandato>|<terminos de referencia>|<atribuciones (?:del|de la)>',
      matches: ['Mandato', 'Proyecto de mandato del Grupo', 'MANDATO DE LA JCA', 'Términos de referencia'],
      rejects: ['Mandatos de las Comisiones', 'Mandatario'],
    }),
  },
  {
    type: 'agenda',
    pattern: pattern({
      id: 'es.annex.agenda',
      source:
        '<orden(?:es)? del dia>|<agenda (?:del?|provisional|de la)|<programa (?:(?:provisional|revisado|modificado|definitivo|detallado|actualizado|general|final|preliminar|nuevo) ){0,2}(?:del?|de la|de los|de las|de trabajo (?:de la(?! comision)|provisional))>(?! (?:becas|ayudas?|trabajo de la comision))|<proyecto de programa>|^(?:proyecto de )?programa(?: de trabajo)?(?: (?:provisional|preliminar|revisado|modificado|detallado|definitivo|actualizado|indicativo))?$|<programa de trabajo (?:de la (?:reunion|sesion|semana|primera|segunda)|del taller|de las sesiones)|^(?:proyecto de )?temario>|<programa provisional>|<(?:calendario|cronograma) (?:(?:provisional|revisado|modificado|actualizado|definitivo|preliminar|detallado|indicativo) ){0,2}del?>|<calendario (?:provisional|propuesto)>|^(?:proyecto de |nuevo )?calendario(?: (?:revisado|modificado|actualizado|definitivo|preliminar))?$|<horarios?>(?! de (?:apertura|oficina|atencion))|^(?:distribucion|programacion|plan) de (?:las )?(?:sesiones|reuniones)|^(?:desarrollo|plan) (?:de la (?:reunion|semana|jornada)|del taller)|<plan de gestion del tiempo>|<plan de distribucion del tiempo>',
      matches: [
        'Proyecto de orden del día de la reunión',
        'Programa provisional de la reunión',
        'Calendario de las sesiones',
        'Agenda de la reunión',
        'Calendario revisado',
        'Programa de trabajo',
        'Calendario revisado del Seminario',
        'Horario modificado de las sesiones',
        'Temario provisional',
      ],
      rejects: [
        'Información práctica',
        'Programa de becas',
        'Programas de becas',
        'Calendarios',
        'Programa de trabajo de la Comisión de Estudio 5',
        'Horario de apertura',
      ],
    }),
  },
  {
    type: 'questionnaire',
    pattern: pattern({
      id: 'es.annex.questionnaire',
      source: '<cuestionario>|<encuesta>',
      matches: ['Cuestionario sobre la aplicación', 'Encuesta a los miembros'],
      rejects: ['Cuestiones', 'Formulario'],
    }),
  },
  {
    type: 'form',
    pattern: pattern({
      id: 'es.annex.form',
      source:
        '<formularios?>|<(?:boletin|hoja|ficha) de (?:inscripcion|respuesta|participacion|candidatura|informacion)|<modelo de (?:carta|respuesta|formulario)|<cupon de respuesta|<(?:hoja|ficha|pagina) (?:para|que (?:debe|ha de|se ha de)|a) (?:ser )?(?:rellenar|cumplimentar|completar|devolver|cumplimentada|rellenada|devuelta)|<solicitud de (?:beca|visado|inscripcion)|<respuestas? (?:del?(?: los| la| las)? (?:estados? miembros?|administraci(?:on|ones)|miembros?)(?: de la (?:union|uit))? )?a la (?:circular|carta|consulta)',
      matches: [
        'Formulario de inscripción',
        'FORMULARIO DE SOLICITUD DE BECA',
        'Ficha de candidatura',
        'Hoja para rellenar y devolver',
        'Solicitud de beca',
      ],
      rejects: ['Información práctica', 'Respuestas recibidas', 'Hoja de ruta'],
    }),
  },
  {
    type: 'text',
    pattern: pattern({
      id: 'es.annex.text',
      source:
        '<(?:informacion|informaciones|datos) (?:practic[oa]s?|general(?:es)?|util(?:es)?|complementari[oa]s?|adicional(?:es)?|logistic[oa]s?|para (?:los )?participantes|destinad[oa]s? a los participantes)|<metodos de trabajo>|<disposiciones practicas>|<modalidades>|<presentacion de contribuciones>|<nota informativa>|<(?:instrucci(?:on|ones)|indicaciones|notas? (?:explicativas?|aclaratorias?)|orientaciones|guia|consejos|directrices)(?: \\p{L}{4,14})? (?:para|sobre|acerca del?|relativ[oa]s? al?|del?)>[^.:;]{0,60}<(?:rellenar|cumplimentar|completar|responder|contestar|cumplimentacion|cuestionarios?|formularios?|encuesta)>|^texto(?: \\p{L}{4,12})? (?:de la|del|de esta) (?:proyecto de )?(?:nuev[ao] )?(?:cuestion|resolucion|recomendacion|decision|acuerdo)>',
      matches: [
        'Información práctica para los participantes',
        'Información general',
        'Modalidades de participación',
        'Instrucciones para cumplimentar el cuestionario',
        'Nota explicativa del formulario',
        'Texto de la nueva Cuestión 31/9',
      ],
      rejects: [
        'Lista de documentos',
        'Mandato',
        'Instrucciones',
        'Texto del cuestionario',
        'Textos de las nuevas Cuestiones',
      ],
    }),
  },
  {
    type: 'list',
    pattern: pattern({
      id: 'es.annex.list',
      source:
        '<listas?>|<listado>|<relacion de (?:\\p{L}+s)>|<(?:titulos?|resumenes|resumen)(?: y (?:titulos?|resumenes|resumen|ubicacion|referencias?|enlaces?))? de(?:l| la| las| los)? (?:proyecto(?! (?:(?:de|nuev[ao]|la|el|revision|revisada|enmienda|modificacion) ){0,6}(?:recomendacion|cuestion|resolucion|informe|manual|suplemento)>)|proyectos|recomendaci(?:on|ones)|textos?|informes?|cuesti(?:on|ones))|<textos? (?:adoptados?|aprobados?|sometidos?|presentados?)|<hoteles>|<proyectos (?:de )?(?:nuevas? )?(?:recomendaci(?:on|ones)|cuesti(?:on|ones)|informes?)|<proyecto de (?:nuevas )?(?:recomendaciones|cuestiones|informes)>|<(?:textos?|recomendaci(?:on|ones)|cuesti(?:on|ones)|documentos?|temas?) (?:del? UIT-[TRD] )?(?:que |cuya |asignad[oa]s?|propuest[oa]s?|aprobad[oa]s?|sometid[oa]s?|confiad[oa]s?|atribuid[oa]s?)|<composicion>|<presidentes? y vicepresidentes?>|<equipo de direccion>|<candidatos? (?:propuestos|a los)>|<miembros de la mesa>|<relatores>',
      matches: [
        'Lista de Recomendaciones',
        'Títulos y resúmenes de los proyectos de Recomendación',
        'Proyectos de Recomendación UIT-R',
        'Presidentes y Vicepresidentes',
        'Relación de hoteles',
      ],
      rejects: [
        'Título y resumen del proyecto de nueva Recomendación E.180',
        'Proyecto de orden del día',
        'Mandato del Grupo',
      ],
    }),
  },
];
