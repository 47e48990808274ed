import type { PeopleLocale } from '../../model/locale/people.js';
import type { Role } from '../../model/record.js';
import { pattern } from '../../text/pattern.js';
import { countries } from './countries.js';

const role = (role: Role, id: string, source: string, matches: readonly [string, ...string[]], rejects: readonly [string, ...string[]]) => ({
  role,
  pattern: pattern({ id: `fr.people.role.${id}`, source, matches, rejects }),
});

const events =
  'seminaires?|ateliers?|forums?|tables? rondes?|ceremonies?|colloques?|symposiums?|manifestations?|sommets?|webinaires?|expositions?|jurys?|hackathons?|seances?|panels?';

export const people: PeopleLocale = {
  countries,
  honorific: pattern({
    id: 'fr.people.honorific',
    source:
      "(?<!\\p{Lu}\\. ?)(?<!\\p{L})(?<printed>(?:S\\. ?E\\.? ?(?:M\\.|Mme|Dr)|S\\. ?Exc\\. (?:M\\.|Mme)|(?:Son|Sa) Excellence(?: (?:M\\.|Mme|Monsieur|Madame))?|MM\\.|M\\.|Mmes|Mme|Mlle|Messieurs|Mesdames|Monsieur|Madame|Mr\\.?|Mrs\\.?|Ms\\.?)(?: (?:(?:le |la |l')?(?:Dr\\.?|Docteur|Prof\\.?|Professeure?|Ing\\.|Ambassadeur|Ambassadrice|Cheikh|General|Colonel)))?|Dr\\.?|Prof\\.?|Professeure?|Ing\\.|Cheikh|Sheikh) ?(?=\\p{Lu}|al-|el-|d'\\p{Lu}|(?:de|van|von|bin|ben|al|el|da|dos) )",
    flags: '',
    matches: ['M. Jean', 'Mme Anna', 'S.E. M. Paul', 'M. le Professeur Karl', 'Dr Ana', 'M.Jean', 'MM. Luc'],
    rejects: ['M. le Directeur', 'Mme la Présidente', 'Madame, Monsieur,', 'm. x'],
  }),
  pluralHonorifics: { 'MM.': 'M.', Mmes: 'Mme', Messieurs: 'Monsieur', Mesdames: 'Madame' },
  particles: new Set(['de', 'du', 'des', 'la', 'le', 'van', 'von', 'der', 'den', 'ter', 'ten', 'zu', 'bin', 'ben', 'ibn', 'bint', 'al', 'el', 'ould', 'da', 'dos', 'das', 'do', 'di', 'del', 'della', 'e', 'y', 'abu', 'abou', 'bou', 'af', 'av', 'mc', 'st', 'os', 'ap', 'ag']),
  notNames: new Set([
    'president', 'presidente', 'presidents', 'presidentes', 'vice-president', 'vice-presidente', 'vice-presidents', 'vice-presidentes', 'copresident', 'copresidente', 'copresidents', 'co-president', 'co-presidente', 'co-presidents',
    'directeur', 'directrice', 'directeurs', 'secretaire', 'vice-secretaire', 'rapporteur', 'rapporteuse', 'rapporteure', 'rapporteurs', 'corapporteur', 'co-rapporteur', 'conseiller', 'conseillere', 'conseillers', 'ministre', 'vice-ministre', 'ambassadeur', 'ambassadrice', 'delegue', 'deleguee',
    'chef', 'editeur', 'editrice', 'coordonnateur', 'coordonnatrice', 'coordinateur', 'coordinatrice', 'responsable', 'representant', 'representante', 'expert', 'experte', 'membre', 'membres', 'courriel', 'e-mail', 'email', 'tel', 'telephone', 'telecopie', 'fax', 'bureau', 'groupe', 'commission', 'conseil', 'union', 'uit', 'uit-t', 'uit-r', 'uit-d', 'tsb', 'br', 'bdt', 'monsieur', 'madame', 'mesdames', 'messieurs', 'mme', 'mr', 'dr', 'secretariat', 'administration', 'les', 'une', 'dans', 'par', 'pour', 'avec', 'region', 'region:', 'nom', 'pays', 'afr', 'ams', 'arb', 'asp', 'cei', 'eur', 'moderateur', 'moderatrice', 'president-directeur',
  ]),
  roles: [
    role('deputy-secretary-general', 'deputy-secretary-general', "<Vice-? ?Secretaire generale?>", ['Vice-Secrétaire général'], ['Secrétaire général']),
    role('other', 'assistant-secretary-general', '<(?:Sous-Secretaire generale?|Secretaire generale? (?:adjointe?|executi(?:f|ve)))>', ['Secrétaire général adjoint'], ['Secrétaire général']),
    role('secretary-general', 'secretary-general', '<Secretaire generale?>', ["le Secrétaire général de l'UIT"], ['le secrétariat général', 'Secrétaire de la Commission']),
    role('co-chair', 'co-chair', '<co-?(?: ?)president(?<plural>e?s)>|<co-? ?presidente?>|<presidents?-adjoints?>', ['Coprésidents', 'Co-Présidente'], ['Président', 'coprésidence']),
    role('vice-chair', 'vice-chair', '<vice-? ?president(?<plural>e?s)>|<vice-? ?presidente?>', ['Vice-Présidente', 'vice-présidents'], ['Président', 'vice-présidence']),
    role('acting-chair', 'acting-chair', "<presidente? (?:par interim|a\\.i\\.|ad interim|interimaire)", ['Président par intérim'], ['Président']),
    role('other', 'chief-executive', '<President(?:e)?-directe?(?:ur|rice) generale?>|<directe(?:ur|rice)s? (?:generale?|executi(?:f|ve)|regionale?|adjointe?|technique|des? programmes?|nationale?|du departement)s?>|<directrices? (?:generale|executive|regionale|adjointe)s?>', ['Directeur général', 'Président-Directeur général', 'Directrice régionale'], ['Directeur du TSB']),
    role('chair', 'chair', '<president(?<plural>e?s)>|<presidente?>', ['Présidente', 'les Présidents'], ['Vice-présidence', 'présidence', 'présidé']),
    role('rapporteur', 'rapporteur', '<(?:co-?)?rapporteu(?:r|se|re)(?<plural>s)(?: associee?s?)?>|<(?:co-?)?rapporteu(?:r|se|re)(?: associee?)?>', ['Rapporteur pour la Question 4/17', 'Corapporteur', 'Rapporteurs'], ['rapport']),
    role('director', 'director', '<Direct(?:eur|rice)(?: par interim)?>', ['Directeur du TSB', 'Directrice'], ['la direction', 'Directeurs']),
    role('contact', 'contact', "<(?:point|personne)s? (?:de contact|a contacter)>|<(?:interlocuteur|interlocutrice|correspondante?)>", ['point de contact', 'personne à contacter'], ['contact', 'points']),
    role('other', 'minister', "<(?:Vice-)?Ministre(?: d'Etat| delegue[e]?)?>|<Secretaire d'Etat>|<Ambassad(?:eur|rice)>", ['Ministre des communications', "Secrétaire d'État"], ['ministère']),
    role('other', 'coordinator', '<Coord(?:on)?nat(?:eur|rice)s?>|<Coordinat(?:eur|rice)s?>|<Editeurs?>|<Editrices?>|<Moderat(?:eur|rice)s?>|<Facilitat(?:eur|rice)s?>|<Conseill(?:er|ere)>|<Secretaire (?:de la Commission|du Groupe|du Conseil|de seance)|<Chef (?:de|du|de la|d\'|des)', ['Coordonnateur', 'Éditeur', 'Conseillère', 'Chef du Département'], ['coordination', 'édition', 'Conseillers']),
  ],
  beforeRole: pattern({
    id: 'fr.people.before-role',
    source:
      "^ ?(?:,|-)? ?(?:(?:qui )?(?:est|etait|fut|sera|reste|restera|demeure|devient|deviendra|sont|etaient|seront|(?:a|ont|avait|avaient) (?:egalement |aussi )?ete|assurera?|assumera?|exercera?|occupera?|assurent|(?:a|ont) (?:accepte|assure|assume|exerce|occupe)|n'est plus en mesure d(?:e |')|ne (?:peut|pourra|souhaite) plus|ne sera plus en mesure d(?:e |')|(?:a|ont) (?:quitte|cesse d'|demissionne|renonce|decide de quitter|ete dechargee? d(?:e |'))|quitte|cesse d'|renonce|s'est (?:demis|demise))(?: ?(?:exercer|assumer|assurer|occuper|poursuivre))?(?: (?:designe|nomme|elu|reelu|confirme|reconduit|renouvele|choisi|propose|maintenu|retenu|appele)(?:e|s|es)?)?(?: (?:egalement|actuellement|toujours|desormais|dorenavant|respectivement|conjointement|a l'unanimite|par acclamation|aussi))?)?,? ?(?:(?:respectivement|conjointement) )?(?:en (?:sa |leur )?(?:qualite|capacite) d(?:e |')|en tant qu(?:e |')|comme |pour (?:etre|assurer|assumer|exercer|occuper) (?:les fonctions de )?|(?:a |au |aux |dans |les |la |le )(?:poste|fonctions?|postes|role)s? d(?:e |')|(?:dans |de |a )?(?:ses|sa|son|leurs?) (?:fonctions?|charge|poste|mandat) d(?:e |')|a titre de |agissant en qualite de )?(?:respectivement )?(?:(?:le |la |les |l'|son |sa |leur |un |une |des |de |nouveau |nouvelle |premier |premiere |actuel |actuelle |ancien |ancienne |seul ){0,3})$",
    matches: [
      ', ',
      ' ',
      ' a été désigné en qualité de ',
      ' en tant que ',
      ' est la ',
      ', respectivement ',
      ' au poste de ',
      " n'est plus en mesure d'exercer ses fonctions de ",
      ' a quitté ses fonctions de ',
    ],
    rejects: [' remercie le ', '. Le ', ' et le '],
  }),
  linksAfter: [
    {
      role: 'contact',
      pattern: pattern({
        id: 'fr.people.after.contact',
        source:
          "^(?: ?,(?! (?:et|qui))[^,;:.()]{2,70})?(?: ?\\([^()]{1,160}\\))?,? ?(?:qui )?(?:(?:est|sera|reste|restera|demeure) (?:(?:la personne|le point|l'interlocut(?:eur|rice)|votre interlocut(?:eur|rice)) (?:de contact|a contacter)?|a votre (?:entiere )?disposition)|se (?:tient|tiendra) a (?:votre|leur) (?:entiere )?disposition|(?:peut|pourra) etre (?:contactee?|jointe?)|(?:vous )?(?:fournira|apportera|donnera) (?:volontiers )?(?:tout|tous|toute|toutes))",
        matches: [
          ', en poste à Accra (tél.: +233 30 200 00 00), est la personne à contacter',
          ' (courriel: ab@exemple.org) se tient à votre disposition',
        ],
        rejects: [' a contacté', ', est la Présidente', ' se tient debout'],
      }),
    },
    {
      role: 'chair',
      pattern: pattern({
        id: 'fr.people.after.chair-of-event',
        source: `^ ?,? ?(?:qui )?(?:preside|presidera|presidait|a preside) (?<event>(?:le |la |les |l'|ce |cet |cette )(?:${events}))>`,
        matches: [' présidera le séminaire', " a présidé l'atelier"],
        rejects: [' présidera la réunion', ' préside le Groupe', ' animera le séminaire'],
      }),
    },
    {
      role: 'co-chair',
      pattern: pattern({
        id: 'fr.people.after.co-chair',
        source: "^ ?,? ?(?:qui )?(?:co-?preside|co-?presider(?:a|ont)|co-?president|(?:a|ont) co-?preside)>",
        matches: [' coprésideront les travaux'],
        rejects: [' préside'],
      }),
    },
    {
      role: 'chair',
      pattern: pattern({
        id: 'fr.people.after.chair',
        source:
          "^ ?,? ?(?:qui )?(?:(?:preside|presidera|presidait|a preside) (?:la|le|les|l'|cette|ce)|(?:a|pour|qui) (?:en )?(?:assurer |assurera |assume |assure )?la presidence>|(?:en )?(?:assurera|assure|assumera|assume|exercera|exerce) (?:actuellement |desormais )?la presidence>|(?:a|est) (?:ete )?(?:elue?|designee?|nommee?) a la presidence>|(?:succede|succedera|a succede|remplace|remplacera|a remplace)(?: a)? [^;:]{3,80} (?:a la presidence>|(?:en qualite de|en tant que|comme) president))(?! (?:par interim|par in))",
        matches: [' préside le Groupe', ' à la présidence de la CE 5', ' assurera la présidence'],
        rejects: [' a présenté', ' la présidence par intérim'],
      }),
    },
    {
      role: 'acting-chair',
      pattern: pattern({
        id: 'fr.people.after.acting-chair',
        source: '^ ?,? ?(?:qui )?(?:en )?(?:assurera|assure|assumera|assume|exercera|exerce|a assure) (?:actuellement |provisoirement )?la presidence par interim',
        matches: [' assurera la présidence par intérim'],
        rejects: [' assurera la présidence'],
      }),
    },
  ],
  linksBefore: [
    {
      role: 'co-chair',
      pattern: pattern({
        id: 'fr.people.before.co-chair',
        source: "(?:<co-? ?presidee?s?(?: conjointement)? par|<co-? ?presidence (?:de|d'|du|:))(?: le| la)? ?$",
        matches: ['est coprésidée par ', 'sous la coprésidence de '],
        rejects: ['est présidé par '],
      }),
    },
    {
      role: 'acting-chair',
      pattern: pattern({
        id: 'fr.people.before.acting-chair',
        source: "(?:<presidee?s? par interim par|<presidence par interim (?:de|d'|:)|<presidence par interim [^.;:]{0,40}(?:assuree|assumee|exercee|confiee) (?:par|a)) ?$",
        matches: ['sous la présidence par intérim de ', 'présidée par intérim par '],
        rejects: ['sous la présidence de '],
      }),
    },
    {
      role: 'vice-chair',
      pattern: pattern({
        id: 'fr.people.before.vice-chair',
        source: "<vice-? ?presidences? [^.;:]{0,60}(?:assuree|assumee|exercee|confiee)s? (?:par|a) ?$",
        matches: ['la vice-présidence sera assurée par '],
        rejects: ['la présidence sera assurée par '],
      }),
    },
    {
      role: 'chair',
      pattern: pattern({
        id: 'fr.people.before.chair',
        source:
          "(?:(?<!co-? ?)(?<!co)<presidee?s?(?: conjointement| successivement| actuellement| desormais| toujours| depuis (?:lors|\\d{4}|\\p{L}{3,9} \\d{4}))? par|sous (?:la|l'|son|sa) (?:habile |eminente |competente |avisee )?presidence (?:eclairee |avisee )?(?:de|d'|du)|(?<!vice-? ?)<presidence (?!par interim)[^.;:]{0,70}(?:assuree|assumee|exercee|confiee) (?:par|a)|confie la presidence [^.;:]{0,60}a) ?$",
        matches: ['est présidé par ', 'sous la présidence de ', 'la présidence sera assurée par ', 'confié la présidence du groupe à '],
        rejects: ['coprésidée par ', 'la vice-présidence sera assurée par ', 'organisé par '],
      }),
    },
    {
      role: 'contact',
      pattern: pattern({
        id: 'fr.people.before.contact',
        source:
          "(?:<(?:contacter|joindre|consulter)|<(?:prendre|prenant|prendre directement) contact (?:directement )?avec|(?:s'|vous )adresser (?:directement )?a|<adresser (?:directement )?(?:vos|leurs|toute|toutes les|les) (?:questions?|demandes?|renseignements)[^.;:]{0,50} a|<en (?:rapport|contact|relation|liaison) avec|(?:renseignements|informations|precisions|inscription|inscrire|questions?)[^.;]{0,80} aupres d(?:e|')|<(?:points?|personnes?) (?:de contact|a contacter)[^.;]{0,60}(?:est|sont|sera|:|,|-)|<(?:interlocuteur|interlocutrice|correspondant)[^.;]{0,60}(?:est|:|,)|<Contacts? ?:) ?$",
        matches: ['veuillez contacter ', 'prendre contact avec ', 'renseignements auprès de ', 'Point de contact: ', "s'adresser à "],
        rejects: ['remercier ', 'les travaux menés auprès de ', 'remis à '],
      }),
    },
  ],
  roleComplement: pattern({
    id: 'fr.people.role-complement',
    source:
      "^(?: par interim| associee?s?| suppleante?s?| adjointe?s?| sortante?s?)?(?: (?:d[eu]|des|d'|pour|charge[e]?s? d[eu]|aupres d[eu]|au sein d[eu]|a|au|par interim d[eu]))(?: (?:la|le|les|l'|ladite|cette|ce|cet|cette meme|des|du|de))?(?: ?l')?(?:[^,;:.()]{0,70})$",
    matches: [' de la ', ' du ', ' par intérim de la ', ' pour la '],
    rejects: [' a remercié, le ', ', ', ' remercie la '],
  }),
  roleToName: pattern({
    id: 'fr.people.role-to-name',
    source: "^(?<complement>[^,;:.()]{0,130}?(?:\\([^()]{1,30}\\)[^,;:.()]{0,40}?)?)(?<joint> ?[,:] ?(?:(?:en la personne de|a savoir|c'est-a-dire) )?| ?- ?| (?:est|sera|etait|sont|seront|etaient|en la personne de) | )$",
    matches: [', ', ': ', ' de la JCA-X, ', ' est ', ' du Bureau (TSB), '],
    rejects: ['. ', ', de la CE 5, puis '],
  }),
  verb: pattern({
    id: 'fr.people.verb',
    source:
      "<(?:a|ont|est|sont|etait|sera|seront|avait|avaient|fut|qui|que|qu'|dont|s'est|se|ayant|etant|remercie|invite|rappelle|informe|presente|souhaite|estime|indique|declare|ouvre|prie|charge de|demande|propose|peut|doit|pourra|devra|et (?:l[ea]s?|M\\.|Mme))> (?!l'|la (?:Commission|Question|JCA|Conference|CE)|cette fin)",
    matches: [' a remercié ', ' qui préside '],
    rejects: [" de la Commission d'études 5", ' pour la Question 4/17'],
  }),
  nameLink: pattern({
    id: 'fr.people.name-link',
    source: "^(?: ?[,;] ?(?:et |ainsi que )?| et | ainsi que | & )(?:(?:de |par |d'|a |avec )?)$",
    matches: [', ', ' et ', ', ainsi que ', ' et par ', '; '],
    rejects: ['. ', ' a remercié '],
  }),
  respectively: pattern({
    id: 'fr.people.respectively',
    source: '<respectivement>',
    matches: ['respectivement Président et Vice-Président'],
    rejects: ['respectueusement'],
  }),
  outside: pattern({
    id: 'fr.people.outside',
    source:
      "^ (?:d[eu]|des|de la|de l'|d') ?(?:la |l')?(?:Republique|Assemblee nationale|Conseil d'administration|conseil des ministres|societe|Senat|Parlement|Autorite|Agence|Commission europeenne|Commission nationale|Fondation|Banque|Association|Universite|Institut|federation|ISO|CEI|IEEE|IETF|ETSI|OMS|ONU|GSMA|UPU|OACI|Organisation|W3C|3GPP|Nations Unies|UNESCO|CEPT|CITEL|APT|UAT|Ecole|entreprise|gouvernement)",
    matches: [' de la République', " de l'ISO", " du Conseil d'administration"],
    rejects: [' de la JCA-X', ' du Conseil'],
  }),
  union: pattern({
    id: 'fr.people.union',
    source: "^(?: par interim| elue?| sortante?)?(?:$|[ ]?[,:;.)-]| (?:de l'(?:UIT|Union)|M\\.|Mme|a |est |et |sera |qui |en |par |lors|ouvrira|prononcera|presente))",
    matches: [" de l'UIT", ', ', " de l'Union internationale"],
    rejects: [" de l'OMM", ' des Nations Unies'],
  }),
  properName: pattern({
    id: 'fr.people.proper-name',
    source: "^ d(?:e |') ?(?!UIT|ITU|Union>|Groupe|Commission|Conference|Assemblee)\\p{Lu}",
    flags: '',
    matches: [" d'Orange Mali", ' de Télécom Nord'],
    rejects: [" de l'UIT", ' de la CE 5', ' du Comité'],
  }),
  otherBody: pattern({
    id: 'fr.people.other-body',
    source: `^ (?:d(?:u|es|e l'|e la) ?\\p{Lu}|d(?:u |es |e l'|e la |e ce |e cet |e cette )?(?:${events})>)`,
    flags: '',
    matches: [' du Comité de rédaction', ' de la Plénière', ' du séminaire', " de l'atelier"],
    rejects: [' de la réunion', ', M. X', ' a rappelé'],
  }),
  officeComplement: pattern({
    id: 'fr.people.office-complement',
    source: "^ (?:d[eu]>|des>|d'|general|regional)",
    matches: [' du Département', ' général', " d'Orange"],
    rejects: [', M. X', ' M. X', ' a rappelé'],
  }),
  appoints: pattern({
    id: 'fr.people.appoints',
    source: '^[^.;]{0,120}<(?:a|ont|avait|avaient) (?:egalement |aussi |en outre |par ailleurs )?(?:designe|nomme|confie|approuve|confirme|charge|choisi)>',
    matches: [' a désigné comme coprésidents ', ' (GCNT) a confié la présidence à '],
    rejects: [' est présidé par ', ' a élu '],
  }),
  replaces: pattern({
    id: 'fr.people.replaces',
    source:
      "<(?:(?:en )?remplacement d(?:e |')|(?:remplace|remplacera|remplacant|a remplace) |(?:succede|succedera|succedant|succeder|a succede) a |successeur d(?:e |')|a la (?:suite|place) d(?:e |'))(?:feu )?$",
    matches: [', en remplacement de ', ', qui succède à ', ' pour succéder à '],
    rejects: [' et ', ', assisté de '],
  }),
  answers: pattern({
    id: 'fr.people.answers',
    source:
      "^[^.;:@]{0,90}<(?:repondr(?:a|ont)|repond|fournir(?:a|ont)|recevr(?:a|ont)|recoit|se tient a|se tiendra a|(?:est|sera|reste|restera) (?:a (?:votre|leur|la) disposition|joignable)|peut etre (?:jointe?|contactee?|consultee?))>(?:[^.;@]|\\.(?! )){0,140}(?=<[\\p{L}\\p{N}._%+-]{1,64}@)",
    matches: [', Rapporteure, répondra aux questions à l’adresse ab@exemple.org', ' peut être jointe par courriel (ab@exemple.org)'],
    rejects: [', Rapporteur, a présenté le projet (ab@exemple.org)', ' répondra. Écrire à ab@exemple.org'],
  }),
  acting: pattern({
    id: 'fr.people.acting',
    source: '^ (?:par interim|ad interim|a\\.i\\.|interimaire)',
    matches: [' par intérim'],
    rejects: [' de la CE 5'],
  }),
  headingLead: pattern({
    id: 'fr.people.heading-lead',
    source: "^ ?(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[a-z]\\)|[IVX]{1,4}\\.?|[-\u2022*]) ?)?(?:(?:le|la|les|l'|liste des|designation (?:du|de la|des)|nom (?:du|de la|des)) )?$",
    matches: ['12 ', '- ', '', 'Liste des '],
    rejects: ['Le GCNT a désigné le ', 'aux '],
  }),
  itemRegion: pattern({
    id: 'fr.people.item-region',
    source: "^ ?(?:Region )?(?<region>AFR|AMS|ARB|ASP|CEI|EUR)>(?: ?\\([^()]{1,40}\\))? ?[:-]? ?(?:- ?)?",
    flags: '',
    matches: ['AFR – Mme X', 'AFR: Mme X', 'CEI\t– M. Y'],
    rejects: ['Mme X (AFR)', 'AFRIQUE'],
  }),
  regions: new Set(['AFR', 'AMS', 'ARB', 'ASP', 'CEI', 'EUR']),
  emailLabel: pattern({
    id: 'fr.people.email-label',
    source: "^ ?[,;:(\\x3c-]? ?(?:(?:a l'adresse|adresse electronique|courriel|courrier electronique|e-?mail|mel)(?: suivante)? ?:? ?)?\\x3c?(?=[\\p{L}\\p{N}._-]{1,64}@)",
    matches: [', AB@exemple.org', ' (courriel: ab@exemple.org)', ": ab@exemple.org", " à l'adresse ab@exemple.org"],
    rejects: [', Président', '. Le courriel'],
  }),
  columns: [
    { column: 'givenName', pattern: column('given-name', 'Prenoms?', 'Prénom', 'Nom') },
    { column: 'name', pattern: column('name', "(?:Noms?(?: et prenoms?| de famille| du candidat| du \\(de la\\) president\\(e\\))?|Prenoms? et noms?|Candidate?s?|Personne|Titulaires?)", 'Nom et prénom', 'Pays') },
    { column: 'country', pattern: column('country', "(?:Pays(?: ?/ ?\\p{L}+)?|Administrations?|Etats? Membres?|Entite|Organi[sz]ation|Organisme|Pays ou organisation|Entite ?/ ?Pays|Nationalite)", 'Pays', 'Nom') },
    { column: 'role', pattern: column('role', '(?:Fonctions?|Roles?|Postes?|Titres?|Responsabilites?|Qualite)', 'Fonction', 'Pays') },
    { column: 'region', pattern: column('region', 'Regions?', 'Région', 'Pays') },
    { column: 'group', pattern: column('group', "(?:Groupes?|Commissions? d'etudes|CE|Groupe de travail|GT|Questions?|Commission)", 'Groupe', 'Pays') },
    { column: 'email', pattern: column('email', '(?:Courriels?|Courrier electronique|E-?mail|Adresse electronique|Adresse de courriel|Contact)', 'Courriel', 'Nom') },
  ],
};

function column(id: string, source: string, match: string, reject: string) {
  return pattern({ id: `fr.people.column.${id}`, source: `^ ?(?:${source}) ?[:*]?$`, matches: [match], rejects: [reject] });
}
