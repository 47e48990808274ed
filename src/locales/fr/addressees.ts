import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

/** Who is written to, and the groups they belong to. */
export const addressees: Pick<
  LetterLocale,
  'addressee' | 'attention' | 'nextAddressee' | 'listedAddressee' | 'addresseeGroups' | 'distribution'
> = {
  addressee: pattern({
    id: 'fr.addressee',
    source:
      "^(?:[-•*] ?)?(?:(?:aux?|a la|a tous les|a toutes les|a chaque) |a l'|a (?=(?:mesdames|messieurs|madame|monsieur|mme|m|leurs excellences|son excellence)>))(?!(?:lettres?|circulaires?|documents?)>)(?=\\p{L})",
    matches: [
      'Aux Administrations',
      '–\tAux Membres du Secteur',
      "À l'Administration",
      'Au Directeur',
      '- À la Directrice',
      'À Mesdames et Messieurs les Directeurs généraux',
    ],
    rejects: ['Auxiliaire', 'A propos', 'Les administrations', 'A monsieurs', 'à la Lettre circulaire', 'au Document'],
  }),
  attention: pattern({
    id: 'fr.addressee.attention',
    source: "^(?:[-•*] ?)?A l'attention (?:du|de la|des) (?=\\p{L})",
    flags: '',
    matches: ["À l'attention du Directeur général", "À l'attention des chefs de délégation"],
    rejects: ["à l'attention des membres", "À l'attention:", "À l'intention des membres"],
  }),
  nextAddressee: pattern({
    id: 'fr.addressee.next',
    source:
      "(?:(?:[,;]|[,;]? et) |[,;]?(?: et)? ainsi qu')(?<next>(?:aux|au|a la|a l'|a tous les|a toutes les|a chaque) ?(?:\\p{Lu}|(?:administrations?|membres?|associes?|etablissements?|regulateurs?|universites?|missions?|presidents?|directeurs?|directrices?|bureaux|organisations?|entites|instances|autorites|institutions|operateurs|participants|rapporteurs?|vice-presidents?|groupes?|commissions?|conseillers|representants?|correspondants|exploitations?|coordonnateurs?|points?))|toutes les (?=administrations>)|(?:(?:tous )?les )?(?=etats membres>|membres (?:du|de|des) (?:secteur|radiocommunications|l'UIT-|UIT-)|associes (?:de l'|du |participant)|associes$|etablissements universitaires>|regulateurs>|autorites de regul|organismes de regul|missions permanentes>))",
    matches: [
      'Aux Administrations des États Membres, aux Membres du Secteur',
      'aux Associés et aux établissements universitaires',
      'aux administrations; aux exploitations',
      "aux Présidents des Groupes de travail 8A et 8B, ainsi qu'aux administrations",
      "Aux Associés ainsi qu'à l'Administration du Togo",
      'À tous les régulateurs et à toutes les administrations',
      'Administrations des États Membres, Membres du Secteur UIT-R',
      'les Membres du Secteur et les établissements universitaires',
    ],
    rejects: [
      'participant aux travaux de la Commission',
      'Aux Présidents et Vice-Présidents',
      'Aux experts et membres du bureau',
      'ayant trait au Règlement',
    ],
  }),
  listedAddressee: pattern({
    id: 'fr.addressee.listed',
    source:
      "^(?:les? |la |l')(?:administrations?|etats membres|membres (?:du|de|des) |associes?|etablissements? universitaires?|regulateurs?|universites|missions? permanentes?|presidente?s? |(?:vice-)?secretaires? general|directeurs?|directrices?|bureaux|organisations?|entites|autorites|institutions|conseillers|ministeres?|ministres)",
    matches: [
      'les Administrations des États Membres',
      "l'Administration du Togo",
      'les Membres du Secteur UIT-T',
      'le Directeur du BR',
    ],
    rejects: ['les travaux du Secteur', 'la normalisation des télécommunications', 'aux Membres du Secteur'],
  }),
  addresseeGroups: [
    {
      group: 'administrations',
      pattern: pattern({
        id: 'fr.addressee.administrations',
        source:
          "^[-•* ]*(?:aux?|a(?= m)|a l'|a la|des?|du|de l'|de la|les?|l'|(?:(?:a|pour) )?(?:(?:l'ensemble|chacun|chacune) (?:des|du|de l[a']) ?|(?:tous|toutes)(?: les)?|(?:differents|differentes|divers|diverses)))? ?(?:autres )?(?:administrations?>|etats membres>|ministeres?>|ministres>|gouvernements?>|membres de (?:l'union|l'UIT)>(?!-)|(?:mesdames et messieurs |mesdames |messieurs |madame |monsieur )?(?:l[ea]s? )?(?:directeurs?|directrices?|chefs?|ministres?)(?: et (?:directrices|directeurs))? (?:(?:generaux|generales?|general)>(?! (?:de l'|du )(?:UNESCO|OM[CIMS]|OMPI|OIT|OACI|UPU|IN[TM][A-Z]+SAT|organisation|bureau international)>)|(?:charge|des (?:communications|telecommunications|postes)))[^,;]{0,60}|autorites? nationales?>(?! (?:de (?:regul|regle)|regul|regle)))",
        matches: [
          "Aux administrations des Etats Membres de l'Union",
          'Aux États Membres',
          "Aux autres États Membres de l'Union",
          "À l'Administration de la Suisse",
          "tous les États Membres de l'Union",
          "À l'ensemble des Administrations",
          'Toutes les administrations',
          "Aux Membres de l'Union",
          "Au Directeur général de l'Administration des télécommunications",
        ],
        rejects: [
          'Aux Membres du Secteur',
          "Aux Membres de l'UIT-D",
          'Au Conseil',
          'Autorités nationales de régulation',
          "Au Directeur général de l'UNESCO",
        ],
      }),
    },
    {
      group: 'other',
      pattern: pattern({
        id: 'fr.addressee.other',
        source:
          '<(?:vice-)?secretaires? general(?:e|s|es|aux)?>|<comite du reglement>|<organisations? (?:regionales?|internationales?)>|<nations unies>',
        matches: ["Au Secrétaire général de l'UIT", 'Aux Membres du Comité du Règlement des radiocommunications'],
        rejects: ['Au Directeur du Bureau', 'Aux bureaux régionaux'],
      }),
    },
    {
      group: 'regulators',
      pattern: pattern({
        id: 'fr.addressee.regulators',
        source:
          '^[^,;]{0,30}<(?:regulateurs?|(?:autorites?|organismes?|instances?) (?:nationa(?:les?|ux) )?(?:de )?(?:regulation|reglementation|regulatrices?))>',
        matches: ['Aux régulateurs', 'Aux autorités nationales de régulation', 'Aux organismes de régulation'],
        rejects: ['Aux administrations', 'Aux Membres du Secteur'],
      }),
    },
    {
      group: 'sector-members',
      pattern: pattern({
        id: 'fr.addressee.sector-members',
        source:
          "<membres (?:de|du|des) (?:secteurs?)>|<membres (?:de l'|des? )?(?:UIT-[TRD]|radiocommunications)|<membres sectoriels>|^[-• ]*aux membres>",
        matches: [
          'Aux Membres du Secteur UIT-T',
          "Aux Membres de Secteur de l'UIT-R",
          'Aux Membres du Secteur des radiocommunications',
          "Aux Membres de l'UIT-D",
        ],
        rejects: ['Aux Associés', "Aux États Membres de l'Union"],
      }),
    },
    {
      group: 'associates',
      pattern: pattern({
        id: 'fr.addressee.associates',
        source: '^[^,;]{0,20}<associes?>',
        matches: ["Aux Associés de l'UIT-T", 'Aux Associés'],
        rejects: ['Aux Membres', 'aux travaux auxquels ils sont souvent associés'],
      }),
    },
    {
      group: 'academia',
      pattern: pattern({
        id: 'fr.addressee.academia',
        source:
          "<(?:etablissements? universitaires?|universites|milieux universitaires|instituts? de recherche|etablissements? d'enseignement)>",
        matches: ['Aux établissements universitaires', "Aux universités participant aux travaux de l'UIT-R"],
        rejects: ['Aux Associés', 'Aux établissements publics'],
      }),
    },
    {
      group: 'permanent-missions',
      pattern: pattern({
        id: 'fr.addressee.permanent-missions',
        source: '<(?:(?:missions?|delegations?) permanentes?|representante?s? permanente?s?)>',
        matches: [
          'Aux Missions permanentes',
          'À la Mission permanente de la France',
          "À l'Ambassadrice, Représentante permanente du Ghana à Genève",
          'Aux Représentants permanents',
        ],
        rejects: ['Aux missions de conseil', 'Aux représentants régionaux', 'Au Comité permanent'],
      }),
    },
    {
      group: 'council-group',
      pattern: pattern({
        id: 'fr.addressee.council-group',
        source: "<groupes? (?:de travail |d'experts? )?du conseil>",
        matches: [
          'Au Groupe de travail du Conseil sur les ressources',
          'Aux Présidentes des groupes du Conseil',
          "Au Groupe d'experts du Conseil",
        ],
        rejects: ['Aux Membres du Conseil', 'Au Groupe consultatif'],
      }),
    },
    {
      group: 'study-group-chairs',
      pattern: pattern({
        id: 'fr.addressee.study-group-chairs',
        source:
          "<(?:president|presidente|vice-president|vice-presidente|vice-)(?:e?s)?>[^;]{0,80}<(?:commissions?|CE|(?:groupes|groupe(?! consultatif>))(?! (?:de travail |d'experts? )?du conseil>)|comite)>|^[-• ]*aux rapporteurs?>",
        matches: [
          "Aux Présidents et Vice-Présidents des commissions d'études",
          "À la Présidente de la Commission d'études 5",
          'Aux Présidents des Groupes consultatifs',
        ],
        rejects: [
          'Au Président du Conseil',
          'Aux Directeurs des bureaux régionaux',
          'Au Président et aux Vice-Présidents du Groupe consultatif',
          'Aux Présidents des Groupes de travail du Conseil',
        ],
      }),
    },
    {
      group: 'regional-offices',
      pattern: pattern({
        id: 'fr.addressee.regional-offices',
        source:
          "<bureaux? (?:regiona(?:l|ux)|de zone|hors siege|de l'UIT (?:a|au|aux|en|pour))>|<(?:directeurs?|directrices?|representante?s?)(?: et (?:directrices?|representante?s?))? (?:regiona(?:le?s?|ux)|de zone)>",
        matches: [
          "Aux Directeurs des bureaux régionaux de l'UIT",
          'Aux bureaux régionaux et bureaux de zone',
          "Au Chef du bureau de l'UIT à Lima",
          "À la Directrice régionale de l'UIT pour l'Afrique",
          'Aux Directeurs et Directrices régionaux',
          'Au Représentant de zone à Dakar',
        ],
        rejects: ['Au Bureau des radiocommunications', 'Aux organisations régionales'],
      }),
    },
    {
      group: 'bureau-director',
      pattern: pattern({
        id: 'fr.addressee.bureau-director',
        source:
          "<(?:directeurs?|directrices?)(?: et directrices?)?(?: adjointe?)? (?:du|des|de la|de l')? ?(?:(?:deux|trois|autres) )?(?:bureau(?:x)?(?! (?:regiona|de zone|hors))|TSB|BR|BDT)>",
        matches: [
          'Au Directeur du Bureau des radiocommunications',
          'À la Directrice du BDT',
          'Aux Directeurs des Bureaux',
          'Aux Directeurs des trois Bureaux',
        ],
        rejects: ['Aux Directeurs des bureaux régionaux', 'Au Directeur exécutif'],
      }),
    },
  ],
  distribution: pattern({
    id: 'fr.distribution',
    source: '^(?:liste de )?(?:distribution|diffusion|destinataires) ?:',
    matches: ['Distribution:', 'Distribution :', 'Liste de distribution:'],
    rejects: ['Distribution', 'La distribution:'],
  }),
};
