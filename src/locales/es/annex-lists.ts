import type { AnnexLocale } from '../../model/locale/paragraphs.js';
import { pattern } from '../../text/pattern.js';

const listed =
  'acciones|medidas|puntos (?:de accion|pendientes)|tareas|presidentes|presidentas|vicepresidentes|vicepresidentas|relatores|relatoras|moderadoras|declaraciones de coordinacion|notas de enlace|puestos|cargos|acuerdos|arreglos|memorandos|proyectos|recomendaciones|cuestiones|resoluciones|decisiones|textos|documentos|ruegos|opiniones|informes|suplementos|normas|publicaciones|contribuciones|propuestas|patentes|candidaturas|candidatos|candidatas|oradores|oradoras|ponentes|participantes|coordinadores|coordinadoras|corresponsales|puntos de contacto|expertos|expertas|instructores|becarios|moderadores|administraciones|paises|estados miembros|entidades|organizaciones|organismos|instituciones|miembros|asociados|laboratorios|centros|estaciones|asignaciones|redes|grupos|temas|asuntos|cursos|talleres|titulares|responsables|redactores|editores|hoteles|nombres|titulos|datos de contacto';

/** The words of lists that are not called one. */
export const annexLists: Pick<AnnexLocale, 'listTitle' | 'listedText'> = {
  listTitle: pattern({
    id: 'es.annex.list-title',
    source: `^(?:los |las |(?:cuadro|tabla|estado|situacion|recapitulacion|repertorio|inventario|relacion|compendio|indice|registro|catalogo|directorio|anuario|resumen) de (?:los |las )?)?(?:\\d{1,3} |dos |tres |cuatro |cinco |seis |siete |ocho |nueve |diez |primer[oa]s |nuev[oa]s |antigu[oa]s )?(?:${listed})>`,
    matches: [
      'Acuerdos de cooperación en vigor',
      'Proyectos aprobados',
      'Estado de las candidaturas recibidas',
      'Cuatro textos suprimidos',
      'Laboratorios reconocidos',
    ],
    rejects: ['Acuerdo de sede', 'Proyecto de presupuesto', 'Estado de cuentas', 'Situación financiera'],
  }),
  listedText: pattern({
    id: 'es.annex.listed-text',
    source:
      '^(?:[-*•·] ?)?(?:proyectos? de (?:nuev[oa] )?|revision de(?:l| la)? |supresion de(?:l| la)? )?(?:(?:recomendaci(?:on|ones)|resoluci(?:on|ones)|cuesti(?:on|ones)|decisi(?:on|ones)|acuerdos?|informes?|ruegos?|suplementos?|documentos?|normas?) )?(?:UIT-[TRD] )?(?:N[.]?[oº°][.]? ?)?(?:[A-Z]{1,3}[.])?(?:\\d{1,4}[\\d./-]{0,8}|\\[[^\\]]{1,30}\\])(?=$| |[:,;(])',
    matches: [
      'Recomendación UIT-T E.302 – Título',
      'X.84',
      'Cuestión 4/17: Seguridad',
      'Recomendación UIT-R BT.[NUEVA-A]',
      'UIT-R F.342-1',
    ],
    rejects: ['Introducción', 'UIT-R y UIT-D', 'El informe 5', 'Recomendaciones generales'],
  }),
};

/** The words of forms that are not called one. */
export const annexForms: Pick<AnnexLocale, 'replyTitle' | 'fillIn'> = {
  replyTitle: pattern({
    id: 'es.annex.reply-title',
    source:
      '^(?:(?:modelo|proyecto) de )?(?:respuesta$|respuestas? (?:del?|a|al) |acuse de recibo|inscripcion(?: |$)|preinscripcion|candidatura(?: |$)|designacion de |nombramiento de |notificacion de |declaracion (?:de |relativa )|aceptacion|confirmacion de |solicitud de |propuesta de candidat|boletin|tarjeta de respuesta|talon|cupon|ficha (?:de |a )|aviso de (?:adhesion|aceptacion|aprobacion))|<(?:para|a) (?:completar|rellenar|cumplimentar|devolver) ',
    matches: [
      'Respuesta del Estado Miembro',
      'Respuesta',
      'RESPUESTA A LA CONSULTA',
      'Acuse de recibo',
      'Inscripción en el foro',
      'Designación de un coordinador',
      'Boletín de respuesta',
      'Cuadro para rellenar por las administraciones',
    ],
    rejects: ['Respuestas recibidas', 'Inscripciones cerradas', 'Plan de despliegue', 'Proyecto de nomenclatura'],
  }),
  fillIn: pattern({
    id: 'es.annex.fill-in',
    source:
      '<(?:devuelvase|remitase|enviese|rellenese|cumplimentese|completese)>|<(?:para|a) (?:devolver|enviar|rellenar|completar|cumplimentar|remitir|marcar) |<(?:sirvase|sirvanse|se ruega|le rogamos|rogamos|tenga a bien|por favor,?) (?:que )?(?:rellen|complet|cumpliment|marc|devolv|devuelv|remit|indi(?:car|que)|precis|tach|subray|adjunt|firm)\\p{L}*|<marque(?:se)? (?:con una (?:cruz|x)|la|las|una) |<(?:tachese|tachar) lo que|<en (?:letras de imprenta|mayusculas|letra de molde)>|<(?:sello|firma)(?: y (?:sello|firma|fecha))? ?(?:de|del|oficial|:|[_.])|<si ?(?:/|[_.]{2,}|\\[ ?\\]|[☐□❏]) ?(?:no)?>',
    matches: [
      'Devuélvase a la TSB por fax',
      'Sírvase rellenar este cuadro',
      'Marque la casilla correspondiente',
      'Táchese lo que no proceda',
      'EN MAYÚSCULAS',
      'Firma: ____',
      'sí / no',
    ],
    rejects: [
      'La devolución de los delegados',
      'Las casillas están vacías',
      'Tras la firma, las Actas Finales',
      'Sí, el Grupo está a favor',
    ],
  }),
};
