import type { PeopleListsLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

export const peopleLists: PeopleListsLocale = {
  headingLead: pattern({
    id: 'fr.people.heading-lead',
    source:
      "^ ?(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[a-z][.)]|[IVX]{1,4}\\.?|[-\u2022*]) ?)?(?:(?:le|la|les|l'|liste des|designation (?:du|de la|des)|noms? (?:du|de la|des)|titulaires? (?:actuel(?:le)?s? )?(?:de (?:la|l')|des?|du)(?: fonctions? de| postes? de)?) )?(?:(?:nouve(?:au|lle|aux|lles)|ancien(?:ne)?s?|actuel(?:le)?s?|future?s?|precedente?s?) |ex-)?$",
    matches: ['12 ', 'F. ', '- ', '', 'Liste des ', 'Titulaires actuels des ', 'Nouveau ', 'Ancienne '],
    rejects: ['Le GCNT a désigné le ', 'aux '],
  }),
  headingTail: pattern({
    id: 'fr.people.heading-tail',
    source:
      '^(?:actuel(?:le)?s?|en (?:exercice|fonctions?|place|poste|cours de mandat)|(?:au|a la date du) \\d{1,2}(?:er)? \\p{L}{3,9} \\d{4}|et (?:leur )?reconduction|et (?:nombre de )?mandats (?:accomplis|effectues))$',
    matches: ['actuelles', 'en exercice'],
    rejects: ['a ouvert la séance', 'et Vice-Présidents', 'actuels et proposés'],
  }),
  pointsBelow: pattern({
    id: 'fr.people.points-below',
    source:
      '<(?:suivante?s|ci-apres) X|X(?: [^.;:,]{1,40}?)?,? ?(?:(?:nomme|designe|enumere|indique|cite|mentionne)e?s )?(?:ci-apres|ci-dessous|suivante?s|dont (?:les noms|la liste) sui(?:ven)?t)(?!\\p{L})',
    matches: ['Les X ci-après', 'des X suivants', 'les X du Groupe nommés ci-dessous', 'X, dont les noms suivent'],
    rejects: ['le X a pris les décisions', 'les X; les points suivants', 'le X suit'],
  }),
  itemRegion: pattern({
    id: 'fr.people.item-region',
    source: '^ ?(?:Region )?(?<region>AFR|AMS|ARB|ASP|CEI|EUR)>(?: ?\\([^()]{1,40}\\))? ?[:-]? ?(?:- ?)?',
    flags: '',
    matches: ['AFR – Mme X', 'AFR: Mme X', 'CEI\t– M. Y'],
    rejects: ['Mme X (AFR)', 'AFRIQUE'],
  }),
  regions: new Set(['AFR', 'AMS', 'ARB', 'ASP', 'CEI', 'EUR']),
  emailLabel: pattern({
    id: 'fr.people.email-label',
    source:
      "^ ?[,;:(\\x3c-]? ?(?:(?:a l'adresse|adresse electronique|courriel|courrier electronique|e-?mail|mel)(?: suivante)? ?:? ?)?\\x3c?(?=[\\p{L}\\p{N}._-]{1,64}@)",
    matches: [', AB@exemple.org', ' (courriel: ab@exemple.org)', ': ab@exemple.org', " à l'adresse ab@exemple.org"],
    rejects: [', Président', '. Le courriel'],
  }),
  columns: [
    { column: 'givenName', pattern: column('given-name', 'Prenoms?', 'Prénom', 'Nom') },
    {
      column: 'name',
      pattern: column(
        'name',
        '(?:(?:Noms?(?: et prenoms?| de famille| du candidat| d[eu] (?:l.)?(?:titulaire|intervenante?|orat(?:eur|rice)|participante?)| du \\(de la\\) president\\(e\\))?|Prenoms? et noms?|(?:Nouve(?:au|lle|aux|lles) |Ancien(?:ne)?s? |Precedente?s? |Future?s? )?(?:candidate?|personne|titulaire)s?|Success(?:eur|rice)s?|Remplacante?s?|Predecesseurs?)(?: (?:sortant|actuel|elu|nouveau|propose|designe|precedent|en fin de mandat)(?:e|s|le|les)?)?)',
        'Titulaire sortant',
        'Pays',
      ),
    },
    {
      column: 'country',
      pattern: column(
        'country',
        '(?:Pays(?: ?/ ?\\p{L}+)?|Administrations?|Etats? Membres?|Entite|Organi[sz]ation|Organisme|Pays ou organisation|Entite ?/ ?Pays|Nationalite)',
        'Pays',
        'Nom',
      ),
    },
    {
      column: 'role',
      pattern: column('role', '(?:Fonctions?|Roles?|Postes?|Titres?|Responsabilites?|Qualite)', 'Fonction', 'Pays'),
    },
    {
      column: 'furtherRole',
      pattern: column(
        'further-role',
        "Autres? (?:fonctions?|roles?|postes?|responsabilites?|charges?|mandats?|attributions?)(?: (?:actuel(?:le)?s?|exercee?s?|en cours|a l'UIT))?|(?:Fonctions?|Charges?|Mandats?) (?:supplementaires?|complementaires?|additionnel(?:le)?s?|actuel(?:le)?s?)|Egalement",
        'Autres fonctions',
        'Autres noms',
      ),
    },
    { column: 'region', pattern: column('region', 'Regions?', 'Région', 'Pays') },
    {
      column: 'group',
      pattern: column(
        'group',
        "(?:Groupes?|Commissions? d'etudes|CE|Groupe de travail|GT|Questions?|Commission)",
        'Groupe',
        'Pays',
      ),
    },
    {
      column: 'email',
      pattern: column(
        'email',
        '(?:Courriels?|Courrier electronique|E-?mail|Adresse electronique|Adresse de courriel)',
        'Courriel',
        'Nom',
      ),
    },
    { column: 'contact', pattern: column('contact', '(?:(?:Vos )?contacts?|Interlocuteurs?)', 'Contact', 'Courriel') },
    {
      column: 'matter',
      pattern: column(
        'matter',
        '(?:Sujets?|Objets?|Domaines?|Questions? concernant|Themes?|Pour|Services?|Demandes?(?: concernant)?|Types? de demande|Besoins?|Aspects?|Matiere|Renseignements(?: sur)?)',
        'Sujet',
        'Langues',
      ),
    },
  ],
};

function column(id: string, source: string, match: string, reject: string) {
  return pattern({
    id: `fr.people.column.${id}`,
    source: `^ ?(?:${source}) ?[:*]?$`,
    matches: [match],
    rejects: [reject],
  });
}
