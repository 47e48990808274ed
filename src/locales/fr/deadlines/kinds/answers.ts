import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** Answers and consultations, by their words. */
export const answers: readonly KindRule[] = [
  {
    kind: 'reply',
    weight: 2.1,
    pattern: pattern({
      id: 'fr.deadlines.copies',
      source:
        "(?<=<(?:envoyer|adresser|transmettre|remettre|faire parvenir|communiquer|fournir)>[^.;:]{0,60})<copies?(?: \\p{L}+)? (?=d(?:e|u|es|')>)(?!(?:d(?:e|u|es) |d')(?:\\p{L}+ ){0,2}(?:contributions?|exposes?|passeports?|resumes?|diapositives))|^ ?, ?(?:une|deux) copies?(?: \\p{L}+)? (?=d(?:e|u|es)>)|(?<=en (?:adresser|envoyer|transmettre|remettre|faire parvenir|communiquer) )une copie",
      matches: ['nous faire parvenir une copie des textes nationaux', 'nous en adresser une copie'],
      rejects: ['envoyer une copie de leur passeport', 'une copie de la lettre'],
    }),
  },
  {
    kind: 'reply',
    weight: 1,
    pattern: pattern({
      id: 'fr.deadlines.sheets-filled-in',
      source:
        '<(?:feuilles?|fiches?|bulletins?|tableaux?|modeles?)(?= (?:[^.;:]){0,60}<(?:rempli|complete)(?:e?s?)>)|(?<=<(?:remplir|completer) (?:et (?:renvoyer|retourner) )?(?:la |le |les |cette |ce )?)(?:feuilles?|fiches?|bulletins?|modeles?)>',
      matches: ["la feuille de l'Annexe 4 dûment remplie", 'compléter la fiche'],
      rejects: ['la feuille de route', 'le tableau montre', 'une feuille'],
    }),
  },
  {
    kind: 'reply',
    weight: 0.7,
    pattern: pattern({
      id: 'fr.deadlines.notifications',
      source: '<notifications?(?=,? (?:concernant|relatives?|portant|recues?|doivent|devront|sont|seront|peuvent))',
      matches: ['Les notifications relatives à la Liste V'],
      rejects: ['notifier', 'la notification'],
    }),
  },
  {
    kind: 'reply',
    weight: 0.5,
    pattern: pattern({
      id: 'fr.deadlines.saying-so',
      source:
        '<(?:le (?:dire|preciser|signaler|indiquer|communiquer)|en (?:informer|aviser|avertir)|aviser|composition de (?:la |leur |votre |sa )?delegation)>',
      matches: ['sont priées de le dire', "d'en aviser"],
      rejects: ['le dit', 'avisé'],
    }),
  },
  {
    kind: 'reply',
    weight: 2.1,
    topic: true,
    pattern: pattern({
      id: 'fr.deadlines.intention',
      source:
        '<(?:souhait|desir|envisag|compt|entend|voudr)\\p{L}{0,6} (?:soumettre|presenter|faire|accueillir|deposer)>[^.;]{0,100}<(?:(?:informer|aviser|avertir|le (?:faire savoir|signaler|indiquer))|(?:inform|avis|avert)(?:er|ir)?(?:a|ont))>|<intention de (?:soumettre|presenter|faire|accueillir|deposer)>[^.;]{0,100}<(?:en informer|en inform(?:era|eront)|aviser|aviseront|le (?:faire savoir|signaler|indiquer))>',
      matches: ["ayant l'intention de présenter une offre en informeront"],
      rejects: ['souhaitant présenter une offre la remettront', 'souhaitant y assister en informeront'],
    }),
  },
  {
    kind: 'reply',
    weight: 0.8,
    pattern: pattern({
      id: 'fr.deadlines.asked-facts',
      source:
        '<(?:(?:dire|indiquer|preciser|savoir|faire connaitre|signaler|communiquer) si|(?:statistiques|chiffres|donnees|precisions|elements)(?= (?:demande|requis|voulu|necessaire|souhaite|manquant)\\p{L}*))>',
      matches: ['dire si vous êtes favorable', 'les statistiques demandées'],
      rejects: ['dire que', 'les statistiques publiées'],
    }),
  },
  {
    kind: 'reply',
    weight: 0.5,
    pattern: pattern({
      id: 'fr.deadlines.writing',
      source:
        "<ecri(?:re|vent|vez|ront) (?:a la (?:directrice|secretaire generale|presidente|conseillere|coordinatrice)|au (?:tsb|br|bdt|bureau|secretariat|directeur|secretaire general|president|conseiller|coordonnateur))>|<(?:m'|nous )ecrire>",
      matches: ['invités à écrire à la Directrice', "bien vouloir m'écrire", 'nous écrire'],
      rejects: ["écrire à l'hôtel", 'le Directeur écrira'],
    }),
  },
  {
    kind: 'reply',
    weight: 1,
    pattern: pattern({
      id: 'fr.deadlines.to-know-whether',
      source:
        "<(?:dites-(?:nous|moi)|(?:nous|me) dire)(?= [^.;:]{0,40}<(?:si|s'il|combien|qui|quels?|quelles?|comment)>)|<(?:de |d'|a |pour |bien |aimerai\\p{L}{1,3} |voudrai\\p{L}{1,3} |souhait\\p{L}{1,6} |faire )(?:savoir|apprendre|connaitre|etre informee?s?)(?=,? (?:avant|d'ici|au plus tard|le|pour le)>)",
      matches: ["utile d'apprendre avant", 'dites-nous en deux lignes si'],
      rejects: ["d'apprendre la langue", 'le savoir si utile'],
    }),
  },
];
