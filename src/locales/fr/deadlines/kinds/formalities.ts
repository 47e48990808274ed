import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** Visas, fellowships, interpretation and membership, by their words. */
export const formalities: readonly KindRule[] = [
  {
    kind: 'fellowship',
    weight: 3,
    pattern: pattern({
      id: 'fr.deadlines.grants',
      source:
        '<(?:aides? financieres?|(?:aides?|subventions?|allocations?|indemnites?) (?:de|pour (?:les? )?(?:frais de )?|aux?(?: frais de)?) ?(?:voyage|deplacement|participation)|demandes? de (?:prise en charge|parrainage|subvention))>',
      matches: ["Les demandes d'aide financière", 'allocation de voyage'],
      rejects: ['une aide', 'le financement'],
    }),
  },
  {
    kind: 'interpretation',
    weight: 2.2,
    pattern: pattern({
      id: 'fr.deadlines.languages-wished',
      source:
        "(?<!<(?:exemplaires?|copies?|versions?|editions?|publications?|documents?|textes?)>[^.;]{0,60})<langues (?:(?:de travail|qu'ils|qu'elles) )?(?:souhait|desir|voulu|demand|requis|necessaire)\\p{L}*|(?<!<(?:exemplaires?|copies?|versions?|editions?|publications?|documents?|textes?)>[^.;]{0,60})<langues (?:dans lesquelles|vers lesquelles|dont|depuis lesquelles) (?:ils|elles|vous|leurs? (?:delegue|representant)\\p{L}*|vos (?:delegue|representant)\\p{L}*) (?:ont|auront|avez|aurez|souhait\\p{L}*|desir\\p{L}*|entend\\p{L}*|compt\\p{L}*) (?:besoin|ecouter|s'exprimer|intervenir|suivre)|<besoins linguistiques>",
      matches: [
        'indiqueront les langues souhaitées',
        'les langues dont elles auront besoin',
        'leurs besoins linguistiques',
      ],
      rejects: [
        "le nombre d'exemplaires et les langues souhaitées",
        'les six langues officielles',
        'la langue souhaitée',
      ],
    }),
  },
  {
    kind: 'interpretation',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.interpreted-into',
      source:
        "<interprete(?:e?s)?(?: simultanement)? (?:(?:dans|vers|en) (?:les |toutes les |l'une des )?(?:(?:six|cinq|quatre|trois|deux|autres|memes) )?langues|(?:en|vers l[ea']) ?(?:anglais|francais|espagnol|arabe|russe|chinois))>",
      matches: ['Les plénières seront interprétées dans les six langues', 'interprété en anglais'],
      rejects: ['interprété comme un accord', 'interpréter les dispositions', 'interprétée dans ce sens'],
    }),
  },
];
