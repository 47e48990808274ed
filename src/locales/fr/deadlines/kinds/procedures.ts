import type { DeadlineLocale } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

const person =
  '(?:coordonn|coordinat|correspond|represent|interlocut|delegu|suppleant|expert|titulaire|points? (?:de contact|focal))';

/** What the procedures of the Sectors ask for: periods of examination, patents, corrections, lists, documents of the groups. */
export const procedures: DeadlineLocale['kinds'] = [
  {
    kind: 'consultation',
    weight: 1.5,
    pattern: pattern({
      id: 'fr.deadlines.procedure-period',
      source:
        "<(?:(?:delais?|periodes?|phases?)(?: (?:fixee?s?|imparti(?:e|s|es)?|prevue?s?|ouverte?s?|accordee?s?|reservee?s?|laissee?s?))?(?: (?:aux|a la) [^.;:,]{1,40})? (?:d'|de (?:la |l')?|pour (?:la |l')?|a (?:la |l')?)|procedures? (?:d'|de (?:la |l')?))(?:examen|approbation|adoption|consultation|vote|scrutin)>",
      matches: [
        "le délai d'examen",
        "Le délai imparti pour l'examen des projets",
        "La procédure d'adoption par correspondance",
        'la phase de consultation',
      ],
      rejects: ["le délai d'inscription", "l'examen des projets", 'les délais de traduction'],
    }),
  },
  {
    // documents can be consulted until a day; who is consulted until then is asked
    kind: 'consultation',
    weight: 0.5,
    pattern: pattern({
      id: 'fr.deadlines.members-consulted',
      source:
        "(?<!<(?:des|de|aux|par les|pour les|etats) )<(?:etats membres|membres|administrations|associes|exploitants|regulateurs|pays|delegations)> (?:[^.;:,]{1,40} )?(?:ser(?:ont|aient)|sont|etaient|ont ete|devr(?:ont|aient) etre) (?:(?:alors|aussi|ensuite|d'abord|egalement|actuellement|de nouveau) )?consulte(?:e)?s>",
      matches: [
        'Les États Membres seraient consultés',
        'les Membres du Conseil sont actuellement consultés',
        'Les administrations ont été consultées',
      ],
      rejects: [
        'les réponses des États Membres seront consultées',
        'Les documents seront consultés',
        'Les Membres ont consulté',
      ],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.group-documents',
      source:
        '<notes? de liaison(?= (?:[^.;:]|[.](?=\\d)){0,120}<(?:soumis|soumises?|parvenir|parviendr(?:a|ont)|transmettre|soumettre|envoyer|adresser|envoyee?s?|adressee?s?|transmise?s?|recue?s?|acceptee?s?|parvenue?s?|traitee?s?)>)|' +
        "<projets? (?:de |d')(?:nouvelles? |nouveaux? )?(?:recommandations?|revision|resolutions?|questions?|rapports?|textes?|modification|amendements?)(?= (?:[^.;:]|[.](?=\\d)){0,120}<(?:communiquee?s?|envoyee?s?|transmise?s?|soumis|soumises?|adressee?s?|remise?s?|parvenir) (?:au|a la) (?:secretariat|bureau|tsb|bdt|br|rapporteur|president|commission)>)|" +
        "(?<=<(?:communiquer|soumettr|presenter|transmettr|remettr|deposer|adresser|enverr|publier|fer)(?:a|ont|ez)>[^.;:]{0,60})(?:leurs?|vos|votre|ses) (?:propres )?(?:documents?|propositions?|textes?|rapports? d'avancement)>|" +
        '(?<=<(?:soumettr|presenter|transmettr|remettr|deposer|enverr)(?:a|ont|ez) )(?:une?|des) (?:documents?|textes?)(?= (?:au|a la) (?:secretariat|bureau|tsb|bdt|br|reunion)>)',
      matches: [
        'Les notes de liaison reçues',
        'Les projets de révision des Recommandations UIT-T G.652 seront communiqués au secrétariat',
        'communiqueront leurs documents',
        'remettront un document au secrétariat',
      ],
      rejects: [
        'une note de liaison du Groupe',
        'Les projets de Recommandation sont reproduits en annexe',
        'Le Bureau transmettra les documents',
        'communiqueront leurs noms',
      ],
    }),
  },
  {
    kind: 'nomination',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.own-person',
      source: `<(?:noms?|coordonnees)>(?=(?: et [^.;,]{1,30})? (?:du (?:sien|leur|votre)|de (?:la (?:sienne|leur|votre)|l'interesse))>)|<designer(?:a|ont|ez)(?=,? (?:[^.;,]{0,40},)? ?(?:leurs?|vos|votre|une?|son|sa|chacune?)>)|(?<=<${person}[^.;]{0,120}<dont [^.;,]{1,60})noms?>|(?<=<en designer(?:a|ont|ez)? )une?>`,
      matches: [
        'faire connaître le nom du sien',
        'communiquera le nom et les coordonnées de la sienne',
        'Chaque administration désignera un point de contact',
        'un coordonnateur, dont elle fera connaître le nom',
        'sont invitées à en désigner un',
      ],
      rejects: ['le nom du fichier', 'désignera la ville', 'la page, dont elle fera connaître le nom', 'dont le nom'],
    }),
  },
  {
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.delegation',
      source:
        '<(?:accreditee?s?(?= (?:sur (?:simple )?demande|aupres d\\p{L}+|(?:a|par) la demande))|listes? (?:nominatives? |complete |provisoire )?(?:de (?:ses|sa|leur|leurs|votre|vos|la|chaque)|des membres de (?:sa|leur|votre|la|chaque)) (?:delegue?e?s?|participante?s?|delegations?)|noms? (?:de (?:ses|leurs|vos)|des) participante?s)>',
      matches: [
        'seront accrédités sur demande',
        'la liste de ses délégués',
        'la liste des membres de leur délégation',
        'les noms de vos participants',
      ],
      rejects: ['les représentants accrédités', 'la liste de ses documents', 'le nom du délégué principal du siège'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.patents',
      source:
        "(?<=<brevets?>[^.;]{0,300})<(?:(?:le |les |en |l')?declarer|transmettre|communiquer|informer|signaler|faire (?:part|connaitre|savoir|parvenir)|notifier|indiquer|aviser|faire la declaration)>|<declarations? (?:de |relatives? aux? |concernant (?:des |les |leurs )|en matiere de )(?:detention de )?(?:brevets?|(?:titres|droits) de propriete intellectuelle|licences?)>|<declarations? de ce(?:tte)? (?:type|genre|nature|sorte|ordre)>|<telles? declarations?>",
      matches: [
        "Toute organisation ayant connaissance d'un brevet est priée de le signaler",
        'la déclaration relative aux droits de propriété intellectuelle',
        'toute déclaration de ce genre',
        'qui détiennent des brevets sont priés de faire connaître',
      ],
      rejects: ['la politique en matière de brevets', 'la déclaration de vote', 'les brevets. Veuillez communiquer'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.list-corrected',
      source:
        "<rectifications?>(?! (?:du|de la|des) (?:reglement|resolution|frontiere))|<(?:modifications?|corrections?|changements?)>(?= (?:a (?:y |leur )?apporter )?(?:a|au|aux|de|du|dans|concernant|relative?s? a) ?(?:la |cette |sa |leurs? |vos |votre |ces |l')?(?:liste|annuaire|repertoire|inscription|entree|fiche|coordonnees|donnees|renseignements|base)>)",
      matches: [
        'communiquer toute rectification',
        'toute modification à cette liste',
        'les corrections à apporter à leurs coordonnées',
      ],
      rejects: ['la modification du texte', 'rectifier', 'corrections à apporter au projet'],
    }),
  },
  {
    kind: 'comment',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.corrections',
      source:
        "<(?:corrections?|modifications?|rectifications?|remarques?) (?:de (?:pure )?forme|redactionnelles?|d'ordre redactionnel|editoriales?)(?: a (?:y )?(?:apporter|faire|porter))?>|<corrections? a (?:apporter|faire|porter)>(?= (?:au|aux|a ce|a ces|dans le|dans les) (?:projets?|textes?|versions?|comptes? rendus?|rapports?|documents?)>)",
      matches: [
        'des corrections de forme à apporter aux textes approuvés',
        'vos modifications rédactionnelles',
        'les corrections à apporter au projet',
      ],
      rejects: ['une correction', 'les corrections à apporter à leurs coordonnées', 'sous forme de correction'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.rooms-released',
      source:
        "<(?:tarifs?|prix|chambres?|contingents?)>(?=[^.;:]{0,120}<(?:cesser\\p{L}{1,4} d'etre|ne ser(?:a|ont) plus|liberee?s?|remise?s? (?:en vente|sur le marche))>)",
      matches: ["les chambres retenues cesseront d'être disponibles", 'Le tarif préférentiel ne sera plus garanti'],
      rejects: ['les chambres seront disponibles', 'le prix'],
    }),
  },
];
