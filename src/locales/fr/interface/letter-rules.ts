import type { LetterSentences, LetterTitles } from '../../../model/locale/interface/sentences.js';

/** What is wrong with a letter, and what to do, in French. */
export const letterSentences: LetterSentences = {
  'acronym-two-names': 'Le sigle {acronym} désigne ici « {name} » et ailleurs « {other} ». Gardez un seul nom.',
  'addressee-twice': 'Le destinataire « {addressee} » est nommé deux fois. Supprimez une des deux mentions.',
  'closing-address':
    "La formule de politesse s'adresse à « {closed} », la formule d'appel à « {greeted} ». Employez les mêmes mots dans les deux.",
  'closing-address/none':
    "La formule de politesse ne s'adresse à personne, la formule d'appel à « {greeted} ». Employez les mêmes mots dans les deux.",
  'date-spacing': 'Il manque une espace dans la date « {date} ». Écrivez « {spaced} ».',
  'dead-link/target':
    'Le lien placé sur « {words} » ne mène nulle part (« {url} »). Donnez une adresse que les lecteurs peuvent ouvrir.',
  'dead-link/empty': "Le lien placé sur « {words} » n'a pas d'adresse. Donnez-en une que les lecteurs peuvent ouvrir.",
  'dead-link/mistyped':
    "L'adresse « {address} » contient une faute de frappe. Corrigez-la pour que les lecteurs puissent l'ouvrir.",
  'deadline-after-meeting':
    "L'échéance du {deadline} tombe après le début de la réunion qu'elle prépare, le {meeting}. Corrigez l'une des deux dates.",
  'deadline-before-letter':
    "L'échéance du {deadline} est antérieure à la date de la lettre, le {letter}. Corrigez l'une des deux dates.",
  'deadline-conflict':
    'La même chose est à faire ici pour le {date} et ailleurs pour le {other}. Gardez une seule date.',
  'foreign-annex':
    "Le titre en fait une annexe de « {named} », alors que la lettre est « {own} ». Corrigez le titre de l'annexe.",
  'glued-address/behind': "Du texte est collé à la fin de l'adresse: « {words} ». Mettez une espace entre les deux.",
  'glued-address/before': "Du texte est collé au début de l'adresse: « {words} ». Mettez une espace entre les deux.",
  'group-misspelt':
    "Le sigle {acronym} n'apparaît qu'ici; partout ailleurs, c'est {other}. Corrigez-le, ou expliquez-le s'il s'agit d'un autre groupe.",
  'key-dates-order':
    "L'échéance du {date} vient après celle du {before}. Mettez les dates dans l'ordre ou corrigez celle qui est fausse.",
  'level-skipped': 'Aucun paragraphe {parent} ne précède le paragraphe {number}. Ajoutez-le ou corrigez le numéro.',
  'meeting-ends-first': 'La période « {period} » se termine avant de commencer. Corrigez son début ou sa fin.',
  'malformed-email': "« {address} » n'est pas une adresse électronique: un message n'y parviendra pas. Corrigez-la.",
  'malformed-email/link':
    "Le lien placé sur « {words} » mène à « {address} », qui n'est pas une adresse électronique. Corrigez-le.",
  'mandate-ended':
    'Le mandat se termine ({end}) avant la date de la lettre, le {letter}. Corrigez la fin du mandat ou joignez celui qui est en vigueur.',
  'meeting-conflict/days': 'La réunion est datée ici « {days} » et ailleurs « {other} ». Gardez partout la bonne date.',
  'meeting-conflict/place':
    'Le lieu de la réunion est ici « {place} » et ailleurs « {other} ». Gardez partout le bon lieu.',
  'missing-addressees': "La lettre n'a pas de destinataires. Nommez-les au-dessus de la formule d'appel.",
  'missing-annex/cited':
    "Le texte cite « {words} », mais le document n'a pas d'annexe {label}. Joignez-la ou corrigez le texte.",
  'missing-annex/unlabelled':
    "Le texte dit « {words} », mais le document n'a pas d'annexe. Joignez-la ou corrigez le texte.",
  'missing-annex/count':
    "La lettre annonce plus d'annexes qu'il n'y en a (annoncées: {announced}, présentes: {there}). Joignez ce qui manque ou corrigez le nombre.",
  'missing-date': "La lettre n'a pas de date. Écrivez-la dans l'en-tête.",
  'missing-full-stop':
    'Le paragraphe {label} se termine sans point (« {words} »), à la différence de ses voisins. Ajoutez le point.',
  'missing-paragraph':
    "Le texte renvoie à « {words} », mais le document n'a pas de paragraphe {label}. Corrigez le numéro.",
  'missing-reference': "La lettre n'a pas de référence. Écrivez sa série et son numéro dans l'en-tête.",
  'missing-reference/annex':
    "L'en-tête n'a pas de référence; seule une annexe nomme « {reference} ». Écrivez-la dans l'en-tête.",
  'missing-signatory': 'Personne ne signe la lettre. Écrivez un nom et un titre sous la formule de politesse.',
  'missing-subject': "La lettre n'a pas d'objet. Écrivez-le au-dessus de la formule d'appel.",
  'missing-table':
    'Le texte renvoie à « {words} », mais aucun tableau ou figure du document ne porte le numéro {label}. Ajoutez-le ou corrigez le numéro.',
  'name-word-order': 'Les mots de « {name} » sont ailleurs dans un autre ordre: « {other} ». Gardez un seul ordre.',
  'number-gap':
    'Le numéro {number} suit le numéro {before}: il manque le numéro {expected}. Ajoutez-le ou corrigez les numéros.',
  'number-gap/start': 'Le premier paragraphe porte le numéro {number}. Commencez par 1.',
  'number-repeated': 'Le numéro {number} suit le numéro {before}: ce devrait être {expected}. Corrigez les numéros.',
  'person-two-spellings': "Le nom « {name} » s'écrit ailleurs « {other} ». Employez partout la bonne orthographe.",
  placeholder: "« {words} » n'a pas été rempli. Écrivez ce qui doit y figurer ou supprimez-le.",
  'revision-form': "Dans « {words} », un point sépare le lieu de l'année. Mettez une virgule.",
  'similar-email': "L'adresse électronique {address} est presque la même que {other}. Corrigez celle qui est fausse.",
  'title-gender/masculine': "Le titre « {title} » est au féminin, « {person} » ne l'est pas. Corrigez l'un des deux.",
  'title-gender/feminine': "Le titre « {title} » est au masculin, « {person} » ne l'est pas. Corrigez l'un des deux.",
  'two-revisions/resolution':
    'La Résolution {number} est citée ici comme « {revision} » et ailleurs comme « {other} ». Gardez une seule révision.',
  'two-revisions/decision':
    'La Décision {number} est citée ici comme « {revision} » et ailleurs comme « {other} ». Gardez une seule révision.',
  'unannounced-annex/uncited': "Le texte ne mentionne pas l'annexe {label}. Mentionnez-la ou retirez-la.",
  'unannounced-annex/count':
    "Il y a plus d'annexes que la lettre n'en annonce (annoncées: {announced}, présentes: {there}). Corrigez le nombre ou retirez ce qui est en trop.",
  'unexplained-acronym':
    "Le sigle {acronym} n'est expliqué nulle part. Donnez le nom complet là où il apparaît d'abord.",
};

export const letterTitles: LetterTitles = {
  'acronym-two-names': 'Un sigle a deux noms',
  'addressee-twice': 'Un destinataire est nommé deux fois',
  'closing-address': "La formule de politesse ne reprend pas la formule d'appel",
  'date-spacing': 'Il manque une espace dans une date',
  'dead-link': 'Un lien ne mène nulle part',
  'deadline-after-meeting': "Une échéance tombe après la réunion qu'elle prépare",
  'deadline-before-letter': 'Une échéance est antérieure à la date de la lettre',
  'deadline-conflict': 'La même action a deux dates',
  'foreign-annex': "Le titre d'une annexe nomme une autre circulaire",
  'glued-address': "Une adresse est collée au texte d'à côté",
  'group-misspelt': "Le sigle d'un groupe est mal écrit",
  'key-dates-order': "Les principales échéances ne sont pas dans l'ordre",
  'level-skipped': 'Il manque un niveau de numéros',
  'malformed-email': 'Une adresse électronique est mal formée',
  'mandate-ended': 'Un mandat se termine avant la date de la lettre',
  'meeting-conflict': 'Une réunion a deux dates ou deux lieux',
  'meeting-ends-first': 'Une réunion ou une période se termine avant de commencer',
  'missing-addressees': 'Les destinataires manquent',
  'missing-annex': 'Une annexe annoncée ou citée manque',
  'missing-date': 'La date manque',
  'missing-full-stop': "Il manque un point à la fin d'un paragraphe numéroté",
  'missing-paragraph': "Un paragraphe cité n'existe pas",
  'missing-reference': 'La référence manque',
  'missing-signatory': 'Le signataire manque',
  'missing-subject': "L'objet manque",
  'missing-table': "Un tableau ou une figure cités n'existent pas",
  'name-word-order': "Les mots d'un nom sont dans deux ordres",
  'number-gap': 'Il manque un numéro',
  'number-repeated': 'Un numéro est donné deux fois ou revient en arrière',
  'person-two-spellings': "Le nom d'une personne est écrit de deux façons",
  placeholder: "Un espace réservé n'a pas été rempli",
  'revision-form': "Une révision est écrite avec un point au lieu d'une virgule",
  'similar-email': "Une adresse électronique diffère d'une autre par une ou deux lettres",
  'title-gender': "Un titre ne s'accorde pas avec la civilité",
  'two-revisions': 'Une résolution est citée dans deux révisions',
  'unannounced-annex': "Le document a plus d'annexes qu'il n'en annonce",
  'unexplained-acronym': "Un sigle n'est expliqué nulle part",
};
