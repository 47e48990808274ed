import type { AnnexLocale } from '../../model/locale/paragraphs.js';
import type { Topic } from '../../model/record.js';
import { pattern } from '../../text/pattern.js';

const topic = (
  topic: Topic,
  source: string,
  matches: readonly [string, ...string[]],
  rejects: readonly [string, ...string[]],
) => ({ topic, pattern: pattern({ id: `es.topic.${topic}`, source, matches, rejects }) });

/** Topics of terms of reference by the words of their headings. */
export const topics: AnnexLocale['topics'] = [
  topic(
    'mailing-list',
    '<listas? (?:de (?:difusion|distribucion|correo|direcciones|envio)|electronica)',
    ['Lista de distribución', 'Listas de correo electrónico'],
    ['Lista de tareas'],
  ),
  topic(
    'reporting',
    '<(?:informes?|rendicion de cuentas|actas?|notificacion)>',
    ['Informes de actividad', 'Presentación de informes', 'Adscripción e informes'],
    ['Adscripción', 'Relator', 'Información'],
  ),
  topic(
    'parent-group',
    '<(?:adscripcion|(?:grupo|entidad|organo|instancia|comision(?: de estudio)?) (?:rector[a]?|responsable|principal|superior|matriz|de adscripcion|de tutela|del? que depende|al? que (?:esta adscrit[oa]|rinde))|tutela|estructura jerarquica|posicion en la estructura|relacion jerarquica|jerarquia|dependencia)>',
    [
      'Adscripción',
      'Grupo rector',
      'Comisión rectora',
      'Comisión de Estudio responsable',
      'Grupo principal',
      'Estructura jerárquica',
    ],
    ['Grupos interesados', 'Estructura de los trabajos'],
  ),
  topic(
    'duration',
    '<(?:duracion|plazos?(?! (?:de|para) )|(?:fecha de )?(?:expiracion|vencimiento|caducidad)|periodo de (?:validez|actividad|funcionamiento|vigencia)|validez|vigencia|vida util|tiempo de vida|(?:fin|final|finalizacion|terminacion|cese|prorroga|renovacion|conclusion) (?:del mandato|de los trabajos|de las actividades|de la actividad|de actividades)|calendario de actividad|fecha (?:de (?:fin|finalizacion|disolucion|terminacion|conclusion)|limite del mandato)|disolucion|existencia)>|^(?:termino|fin|final|terminacion)$|<mandato (?:valido|limitado)',
    [
      'Duración',
      'Duración del mandato',
      'Vida útil',
      'Periodo de actividad',
      'Fecha de expiración',
      'Vigencia',
      'Fin de los trabajos',
      'Disolución',
    ],
    ['Desarrollo sostenible', 'Calendario', 'Plazos para las contribuciones'],
  ),
  topic(
    'leadership',
    '<(?:(?:co-?|vice-?)?presiden(?:t[ea]s?|cias?)|direccion(?! de correo)|dirigentes|equipo (?:de direccion|directivo|de gestion)|responsables?|gestion(?! de)|mesa|composicion de la mesa|gobernanza|liderazgo|conduccion|coordinador(?:a|es|as)?|moderador(?:a|es)?|relator(?:a|es|as)?)>',
    [
      'Presidenta',
      'Dirección',
      'Presidencia y vicepresidencia',
      'Equipo de dirección',
      'Mesa',
      'Responsables',
      'Presidente y Vicepresidentes',
    ],
    ['Directrices', 'Miembros', 'Coordinación de los trabajos', 'Oficinas regionales'],
  ),
  topic(
    'contacts',
    '<(?:contactos?|datos de contacto|puntos? de contacto|personas? de contacto|corresponsal(?:es)?|coordenadas|direcciones utiles)>',
    ['Otros contactos', 'Puntos de contacto', 'Datos de contacto'],
    ['Coordinación'],
  ),
  topic(
    'support',
    '<(?:apoyo|secretaria|servicios? de secretaria|asistencia|recursos(?! (?:financieros|economicos|presupuestarios)>)|soporte|respaldo)>',
    ['Apoyo administrativo', 'Secretaría', 'Apoyo de la TSB', 'Recursos'],
    ['Participación', 'Recursos financieros'],
  ),
  topic(
    'working-methods',
    '<(?:metodos? de trabajo|metodos?|metodologia|procedimientos?|modalidades(?: de (?:trabajo|funcionamiento))?|funcionamiento|organizacion de los trabajos|reglas de procedimiento|idiomas?(?: de trabajo)?|estructura)>',
    ['Métodos de trabajo', 'Modalidades de funcionamiento', 'Organización de los trabajos'],
    ['Reuniones'],
  ),
  topic(
    'meetings',
    '<(?:reuni(?:on|ones)|sesi(?:on|ones)|calendario(?: de (?:las )?reuniones)?|frecuencia de las reuniones)>',
    ['Reuniones', 'Calendario de las reuniones'],
    ['Informes'],
  ),
  topic(
    'membership',
    '<(?:miembros|composicion|adhesion|calidad de miembro|afiliacion)>',
    ['Miembros', 'Composición del Grupo'],
    ['Participación'],
  ),
  topic(
    'participation',
    '<(?:participacion|participantes|inscripcion)>',
    ['Participación', 'Participantes'],
    ['Reparto', 'Miembros'],
  ),
  topic(
    'rationale',
    '<(?:justificacion|motivos?|motivacion|razon de ser|razones|fundamentos?|contexto|antecedentes|consideraciones generales|historial|introduccion)>',
    ['Justificación', 'Contexto', 'Antecedentes', 'Razón de ser'],
    ['Objetivos'],
  ),
  topic(
    'tasks',
    '<(?:tareas?|actividades?|actividad|funciones|funcion|atribuciones|responsabilidades|cometidos?|misi(?:on|ones)|programa de trabajo|plan de trabajo|trabajos|labor|resultados (?:esperados|previstos)|productos (?:esperados|previstos)|entregables|elementos entregables)>',
    ['Tareas específicas', 'Actividades', 'Programa de trabajo', 'Resultados previstos', 'Cometido'],
    ['Objetivos', 'Reuniones'],
  ),
  topic(
    'objectives',
    '<(?:objetivos?|fines|finalidad(?:es)?|metas?|propositos?)>',
    ['Objetivos', 'Finalidad', 'Objetivo general'],
    ['Objeto', 'Tareas'],
  ),
  topic(
    'scope',
    '<(?:objeto|ambito|ambitos|alcance|campo|perimetro|mandato|marco)>',
    ['Objeto', 'Ámbito de competencia', 'Ámbito de aplicación', 'Alcance'],
    ['Objetivos', 'Duración'],
  ),
];
