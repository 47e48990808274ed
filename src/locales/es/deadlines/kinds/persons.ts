import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

const person =
  '(?:coordinador(?:es|as?)?|candidat[oa]s?|expert[oa]s?|representantes?|puntos? de contacto|(?:co)?relator(?:es|as?)?|suplentes?|observador(?:es|as?)?|corresponsal(?:es)?|editor(?:es|as?)?)';

/** Persons put forward, by the words for it. */
export const persons: readonly KindRule[] = [
  {
    kind: 'nomination',
    weight: 2,
    topic: true,
    pattern: pattern({
      id: 'es.deadlines.name-of-one',
      source: `<(?:representar por|represent(?:ad[oa]s?|en?) por|${person}|design(?:ar|aran?|en?))>[^.]{0,140}<(?:sus?|el|los) nombres?>(?: (?:del suyo|de los suyos))?(?! (?:del?|de l[ao]s?)>)`,
      matches: [
        'hacerse representar por un experto comunicarán su nombre',
        'designarán a un representante y comunicarán su nombre',
        'coordinador darán a conocer el nombre del suyo',
      ],
      rejects: ['los participantes indicarán su nombre', 'los expertos y el nombre del grupo'],
    }),
  },
  {
    kind: 'nomination',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.offices',
      source: `<(?:nombres?(?! del?>)(?=[^.;:]{0,90}<(?:(?:deberan?|podran?|han de|deben|pueden) (?:proponerse|presentarse|ser propuestos?|ser presentados?)|se (?:propondran?|presentaran?))>)|voluntari[oa]s?(?= (?:para|a|al|deber|podr)\\p{L}*)|presentarse como candidat[oa]s?|solicitud(?:es)? para (?:el |los )?(?:puesto|cargo)s?|(?:design|nombr)ar(?:a|an)|propondran? (?:a )?(?:(?:un|una|sus?|varios|otros) )?${person}|nombres? (?:y (?:apellidos?|datos) )?de(?:l| (?:su|sus|la|las|los|quien|quienes)) (?:sucesor(?:a|es)?|sustitut[oa]s?|(?:vaya|vayan|haya|hayan) (?:a |de )(?:suceder|sustituir)l[ea]s?)|prop(?:on|us)\\p{L}{1,6} (?:a )?(?:un|una|su|sus|al|la) (?:sucesor(?:a|es)?|sustitut[oa]s?))>`,
      matches: [
        'voluntarios para el puesto de editor',
        'designarán',
        'el nombre de su sucesora',
        'Los nombres, con una reseña, deberán proponerse',
      ],
      rejects: [
        'contribuciones voluntarias',
        'solicitudes de beca',
        'dio la bienvenida a su sucesora',
        'Los nombres de las bandas deberán proponerse',
      ],
    }),
  },
  {
    kind: 'nomination',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.designated-by-then',
      source: '<habran? (?:\\p{L}+ ){0,2}(?:designado|nombrado)>',
      matches: ['habrá designado previamente', 'habrán ya nombrado'],
      rejects: ['ha designado', 'habrá publicado', 'había nombrado'],
    }),
  },
];
