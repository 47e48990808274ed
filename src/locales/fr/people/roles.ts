import type { RoleWordsLocale } from '../../../model/locale/people.js';
import type { Role } from '../../../model/record.js';
import { pattern } from '../../../text/pattern.js';

const role = (
  role: Role,
  id: string,
  source: string,
  matches: readonly [string, ...string[]],
  rejects: readonly [string, ...string[]],
) => ({
  role,
  pattern: pattern({ id: `fr.people.role.${id}`, source, matches, rejects }),
});

export const roleWords: RoleWordsLocale = {
  roleCue: pattern({
    id: 'fr.people.role-cue',
    source:
      'presiden|animat(?:eu|ri)|secretaire|direct(?:eu|ri)|rapporteu|contact|interlocut|correspondant|ministre|ambassad|coord(?:onn?|in)at(?:eu|ri)|edit(?:eu|ri)|moderat(?:eu|ri)|^ ?(?:moderation|animation)|facilitat(?:eu|ri)|conseill(?:er|ere)|chef|intervenant|orat(?:eu|ri)|conferenci|panel(?:l)?iste|exposant|responsable|referent|focal|focaux|-ressource',
    matches: ['la Vice-Présidente', 'RAPPORTEUR', 'Chef du Département'],
    rejects: ['la coordination', 'le Conseil'],
  }),
  roles: [
    role(
      'deputy-secretary-general',
      'deputy-secretary-general',
      // the Union's alone: that of the United Nations has another rank
      "<(?:Vice-? ?Secretaire generale?>|Secretaire generale? adjointe?(?= ?(?:$|[,:;.)]| de l'(?:UIT|Union)>)))",
      ['Vice-Secrétaire général', 'la Secrétaire générale adjointe, '],
      ['Secrétaire général', "Secrétaire générale adjointe de l'ONU", 'Secrétaire général adjoint aux affaires'],
    ),
    role(
      'other',
      'assistant-secretary-general',
      '<(?:Sous-Secretaire generale?|Secretaire generale? (?:adjointe?|executi(?:f|ve)))>',
      ["Secrétaire général adjoint de l'ONU"],
      ['Secrétaire général'],
    ),
    role(
      'secretary-general',
      'secretary-general',
      '<Secretaire generale?>',
      ["le Secrétaire général de l'UIT"],
      ['le secrétariat général', 'Secrétaire de la Commission'],
    ),
    role(
      'co-chair',
      'co-chair',
      '<co-?(?: ?)president(?<plural>e?s)>|<co-? ?presidente?>|<presidents?-adjoints?>',
      ['Coprésidents', 'Co-Présidente'],
      ['Président', 'coprésidence'],
    ),
    role(
      'vice-chair',
      'vice-chair',
      // the office alone heads a column of those who hold it
      '<vice-? ?president(?<plural>e?s)>|<vice-? ?presidente?>|(?<=^[\\d. ]{0,8})vice-? ?presidences?$',
      ['Vice-Présidente', 'vice-présidents', 'Vice-présidences'],
      ['Président', 'la vice-présidence', 'Vice-présidence du Groupe'],
    ),
    role(
      'acting-chair',
      'acting-chair',
      '<presidente? (?:par interim|a\\.i\\.|ad interim|interimaire)',
      ['Président par intérim'],
      ['Président'],
    ),
    role(
      'other',
      'chief-executive',
      '<President(?:e)?-directe?(?:ur|rice) generale?>|<directe(?:ur|rice)s? (?:generale?|executi(?:f|ve)|regionale?|adjointe?|technique|des? programmes?|nationale?|du departement)s?>|<directrices? (?:generale|executive|regionale|adjointe)s?>',
      ['Directeur général', 'Président-Directeur général', 'Directrice régionale'],
      ['Directeur du TSB'],
    ),
    role(
      'chair',
      'chair',
      '<president(?<plural>e?s)>|<presidente?>|(?<=^[\\d. ]{0,8})presidence$',
      ['Présidente', 'les Présidents', '10 Présidence'],
      ['Vice-présidence', 'la présidence', 'présidé'],
    ),
    role(
      'chair',
      'convener',
      "<Animat(?:eur|rice)>(?= (?:du|de la|de l'|d'un|d'une|des) ?(?:(?:sous-)?groupes?|[CGF]G-|GTC|GC>|activite|JCA))|(?<=<en qualite d')Animat(?:eur|rice)>(?! (?:de l'atelier|du seminaire|de la (?:seance|session|table)))",
      ['Animatrice du Groupe de travail par correspondance', "en qualité d'Animatrice"],
      ['Animatrice de la table ronde', 'animation'],
    ),
    role(
      'rapporteur',
      'rapporteur',
      '<(?:co-?)?rapporteu(?:r|se|re)(?<plural>s)(?: associee?s?)?>|<(?:co-?)?rapporteu(?:r|se|re)(?: associee?)?>',
      ['Rapporteur pour la Question 4/17', 'Corapporteur', 'Rapporteurs'],
      ['rapport'],
    ),
    role(
      'other',
      'assistant',
      "<Adjointe?s? (?:au|a la|a l'|du|de la) (?:Direct(?:eur|rice)|Secretaire generale?|Vice-? ?Secretaire generale?|Chef)|<Vice-[Dd]irect(?:eur|rice)>",
      ['Adjoint au Directeur', 'Adjointe à la Secrétaire générale', 'Vice-Directrice'],
      ['adjoint', 'Directeur'],
    ),
    role(
      'director',
      'director',
      '<Direct(?:eur|rice)(?: par interim)?>',
      ['Directeur du TSB', 'Directrice'],
      ['la direction', 'Directeurs'],
    ),
    role(
      'contact',
      'contact',
      "<(?:point|personne)s?[ -](?:de contact|a contacter|focal|focaux|ressources?)>|<(?:interlocuteur|interlocutrice|correspondante?)>|<contacts? (?:locaux|locale?s?|techniques?|administratifs?|principal|principaux|(?:du|pour le|dans le|aupres du) pays hote|(?:de|chez|pour) l'hote)>|<contact>(?= (?:pour|aupres d[eu]|d[eu]|au|a)(?: l[ea]| l')? ?(?:bdt|tsb|br|bureau|secretariat|groupe|commission|ce \\d|gt \\d)>)|<(?:coord(?:onn|in)at(?:eur|rice)|responsable|referente?)s? (?:locale?s?|(?:logistique |locale? )?(?:designee?s? |nommee?s? )?(?:par|pour|dans|du|de|aupres d[eu]) ?(?:le |la |l')?(?:pays|administration|organisme|partie|institution)(?:-| )(?:hote|invitante|d'accueil)|(?:de|chez|pour) l'hote)>",
      [
        'point de contact',
        'personne à contacter',
        'point focal',
        'personne-ressource',
        'contact local',
        'contact pour le pays hôte',
        'coordonnatrice désignée par le pays hôte',
        "responsable locale de l'organisation",
      ],
      ['contact', 'points', 'coordonnateur du programme', 'responsable du projet', 'pays hôte'],
    ),
    role(
      'other',
      'minister',
      "<(?:Vice-)?Ministre(?: d'Etat| delegue[e]?)?>|<Secretaire d'Etat>|<Ambassad(?:eur|rice)>",
      ['Ministre des communications', "Secrétaire d'État"],
      ['ministère'],
    ),
    role(
      'other',
      'speaker',
      '<(?:intervenante?|orat(?:eur|rice)|conferenci(?:er|ere)|panell?iste)(?<plural>s)>|<(?:intervenante?|orat(?:eur|rice)|conferenci(?:er|ere)|panell?iste)>',
      ['Intervenante, séance 2', 'Orateurs', 'Conférencière'],
      ['intervention', 'oratoire', 'conférence'],
    ),
    role(
      'other',
      'coordinator',
      "<Coord(?:onn|in)at(?:eur|rice)(?<plural>s)>|<Coord(?:onn|in)at(?:eur|rice)>|<Editeurs?>|<Editrices?>|<Moderat(?:eur|rice)s?>|(?<=^ ?)(?:moderation|animation)(?= ?$)|<Facilitat(?:eur|rice)s?>|<Conseill(?:er|ere)>|(?<=<son )secretaire(?! generale?| d'Etat)>|<Secretaire (?:de la Commission|du Groupe|du Conseil|de seance)|<Chef (?:de|du|de la|d'|des)",
      ['Coordonnateur', 'Coordinatrices', 'Éditeur', 'Conseillère', 'Chef du Département'],
      ['coordination', 'édition', 'Conseillers'],
    ),
  ],
  acting: pattern({
    id: 'fr.people.acting',
    source:
      '^(?: d[eu][^,;:.()]{1,70}?)?,? (?:par interim|ad interim|a\\.i\\.|interimaire|a titre (?:interimaire|provisoire))',
    matches: [' par intérim', ' de la CE 5 par intérim'],
    rejects: [' de la CE 5', ' de la CE 5, M. X assurant par intérim'],
  }),
  interim: pattern({
    id: 'fr.people.interim',
    source: '<(?:(?:par|ad) interim|a titre (?:interimaire|provisoire|temporaire)|provisoirement)>',
    matches: [' est présidée par intérim depuis mars par ', ' préside la CE 5 à titre intérimaire'],
    rejects: [" est présidée par l'intérimaire", ' est présidée à titre gracieux par '],
  }),
  union: pattern({
    id: 'fr.people.union',
    source:
      "^(?: par interim| elue?| sortante?)?(?:$|[ ]?[,:;.)-]| (?:de l'(?:UIT|Union)|M\\.|Mme|a |est |et |sera |qui |en |par |lors|ouvrira|prononcera|presente))",
    matches: [" de l'UIT", ', ', " de l'Union internationale"],
    rejects: [" de l'OMM", ' des Nations Unies'],
  }),
  outside: pattern({
    id: 'fr.people.outside',
    source:
      "^ (?:d[eu]|des|de la|de l'|d') ?(?:la |l')?(?:Republique|Assemblee nationale|Conseil d'administration|conseil des ministres|societe|Senat|Parlement|Autorite|Agence|Commission europeenne|Commission nationale|Fondation|Banque|Association|Universite|Institut|federation|ISO|CEI|IEEE|IETF|ETSI|OMS|ONU|GSMA|UPU|OACI|Organisation|W3C|3GPP|Nations Unies|UNESCO|CEPT|CITEL|APT|UAT|Ecole|entreprise|gouvernement)",
    matches: [' de la République', " de l'ISO", " du Conseil d'administration"],
    rejects: [' de la JCA-X', ' du Conseil'],
  }),
};
