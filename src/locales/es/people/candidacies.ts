import type { CandidaciesLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

export const candidacies: CandidaciesLocale = {
  candidacyCue: pattern({
    id: 'es.people.candidacy-cue',
    source: 'candidat|aspira|se presenta|se postula',
    matches: ['candidaturas', 'aspira'],
    rejects: ['sustituye', 'preside'],
  }),
  candidateColumn: pattern({
    id: 'es.people.candidate-column',
    source:
      '^ ?(?:(?:nombres?|apellidos?|nombres? y apellidos?|apellidos? y nombres?)(?: completos?)? (?:del|de la|de los|de las) )?candidat[oa](?:s|\\(s\\)|/a|/as|\\(a\\))?(?: (?:propuest|presentad|declarad)[oa]s?(?: por .{1,40})?)? ?[:*]?$|^ ?personas? (?:propuestas?|candidatas?) ?[:*]?$',
    matches: [
      'Candidato',
      'Nombre del candidato',
      'Candidatos propuestos',
      'Candidata',
      'Nombre y apellidos de la candidata',
    ],
    rejects: ['Candidato elegido', 'Titular', 'Nombre', 'Candidato electo'],
  }),
  candidateList: pattern({
    id: 'es.people.candidate-list',
    source:
      '<(?:listas?|relacion|cuadro|nombres?|estado|resumen) (?:provisional |definitiva |completa |actualizada )?(?:de )?(?:los |las )?(?:candidat[oa]s?|candidaturas?)>|<(?:siguientes )(?:candidat[oa]s|candidaturas)>|<(?:candidat[oa]s|candidaturas) (?:siguientes|recibid[oa]s|presentad[oa]s|propuest[oa]s|que figuran a continuacion)>|^ ?(?:[\\dIVX.]{1,5}[.)]? )?(?:candidat[oa]s?|candidaturas?) (?:a la|al|a los|a las|para) [^:]{0,140}:? ?$|<candidat[oa]s (?:al|a la|a los|a las|para) [^.:]{0,140}<son(?: l[oa]s siguientes)? ?: ?$',
    matches: [
      'Lista de candidatos (al 6 de mayo)',
      'Se han recibido las siguientes candidaturas:',
      'Candidatos a la presidencia de la CE 5',
      'Candidaturas recibidas',
    ],
    rejects: [
      'Formulario de candidatura',
      'Convocatoria de candidaturas',
      'El candidato rellenará el formulario:',
      'La candidatura se enviará a la TSB',
    ],
  }),
  standsFor: pattern({
    id: 'es.people.stands-for',
    source:
      '<(?:candidat[oa]s?|candidaturas?|aspiran?|(?:se presentan?|se postulan?)(?= (?:a|al|para|como)>))>[^;:]{0,100}$',
    matches: ['candidato al puesto de ', 'la candidatura del Sr. X al cargo de ', 'aspira al cargo de '],
    rejects: ['es nombrado para el puesto de ', 'las candidaturas se han cerrado; el '],
  }),
  isCandidate: pattern({
    id: 'es.people.is-candidate',
    source:
      '^ ?,? ?(?:(?:que )?(?:es|son|sera|seran|era|sigue siendo) )?(?:(?:como|en calidad de) )?(?:(?:el |la |los |un |una )?(?:unic[oa]|otr[oa]|segund[oa]|primer[oa]?)s? )?(?:el |la |un |una )?candidat[oa]s? (?=(?:a|al|para)>)|^ ?,? ?(?:que )?(?:aspiran?|se (?:presentan?|postulan?)|ha (?:presentado|anunciado|mantenido) su candidatura) (?=(?:a|al|para|como)>)',
    matches: [
      ', candidato a la presidencia',
      ' es candidata al puesto',
      ' son candidatos a ',
      ' como candidato a la vicepresidencia',
      ' aspira a la presidencia',
      ' ha presentado su candidatura al cargo',
    ],
    rejects: [' ha retirado su candidatura al puesto', ' presenta al candidato', ', Presidente, candidato'],
  }),
  candidacyOf: pattern({
    id: 'es.people.candidacy-of',
    source:
      '<candidaturas? (?:siguientes?: )?(?:de |del |de la )$|<candidat[oa]s? (?:al|a la|para) [^.;:]{0,90}<(?:es|son) (?:el |la )?$',
    matches: ['la candidatura del ', 'el candidato al puesto es el '],
    rejects: ['la fecha del ', 'las candidaturas a '],
  }),
};
