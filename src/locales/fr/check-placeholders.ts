import type { CheckLocale } from '../../model/locale/check.js';
import { pattern } from '../../text/pattern.js';

const months = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
const lettersOfSeries = '(?:TSB|BR|BDT|CACE|CACG|CCRR|CR|CA|CM|CL|DM)';
/** What is put where a word is still to come. */
const blank = '(?:_{2,}|\\.{4,}|\\[ ?(?:\\.{2,}|x{1,4}|_+)? ?\\])';
const bracketed =
  "(?:une? |la |le |les |l')?(?:dates?|jours?|mois|annees?|noms?|prenoms?|lieux?|villes?|pays|adresses?|heures?|numeros?|n[°o]|titres?|objet|sujet|references?|signature|signataire|fonction|telephone|courriel|" +
  'inserer|insert|ajouter|(?:a )?completer|(?:a )?confirmer|a preciser|a determiner|a definir|a fixer|a venir|a inserer|a ajouter|a remplir|tbd|tbc|todo)';

/** What a draft leaves to be filled in. */
export const placeholders: Pick<CheckLocale, 'placeholder' | 'tick'> = {
  placeholder: pattern({
    id: 'fr.check.placeholder',
    source: [
      // days: `XX mai 2024`, `jj mois aaaa`, `12 mai 20XX`, `le ____ mai`
      `<(?:x{2,5}|n{2}|jj?|dd) ${months}>`,
      '<jj?[ /.-](?:mois|mm)(?:[ /.-]?aa(?:aa)?)?>',
      '<dd[ /.-](?:mm|month)[ /.-]yy(?:yy)?>',
      '<aaaa-mm-jj>',
      '<xx[/.]xx[/.](?:xx(?:xx)?|\\d{4})>',
      `<\\d{1,2} (?:${months}|mois) (?:20xx|2\\d{2}x|xxxx|aaaa|20__|____)`,
      `${blank} ?${months}>`,
      `(?<=(?:^|[ (,])(?:le|du|au) )${blank}(?= (?:au|a)>|[ .,;]|$)`,
      // words in brackets: `[à compléter]`, `[date de la réunion]`, `[X]`
      `\\[ ?(?:${bracketed}(?: (?:de|du|des|d'|a|au|ici|le|la|les|l'|une?)[\\p{L}' -]{0,40})?|x{1,5}|_+) ?\\]`,
      // numbers: `Circulaire TSB XXX`, `Annexe X`
      `<${lettersOfSeries} ?[/-]? ?(?:x{2,}|${blank})(?![\\p{L}\\d])`,
      '<(?:resolution|recommandation|decision|circulaire|document|question|annexe|paragraphe) (?:n[°o] ?)?(?:xx+|\\[ ?\\.{2,} ?\\]|_{2,})(?![\\p{L}\\d])',
      // what Word prompts for, and where it lost its way
      '(?:cliquez|appuyez)(?: ou appuyez)? ici pour (?:entrer|taper|ajouter|saisir|inserer)(?: (?:du texte|une date|un titre))?',
      '<choisissez (?:un element|une date|un bloc de construction)>',
      '<click(?: or tap)? (?:here )?to (?:enter|add) (?:text|a date)>|<choose an item>',
      '<erreur ?! ?(?:source du renvoi introuvable|signet non defini|reference de lien hypertexte non valide)|<error! (?:reference source not found|bookmark not defined)',
      '<lorem ipsum>|<mergefield>',
    ].join('|'),
    matches: [
      'le XX mai 2024',
      '[à compléter]',
      'le [date]',
      '12 mai 20XX',
      'Circulaire TSB XXX',
      'Genève, le jj mois aaaa',
      'le JJ/MM/AAAA',
      'le ____ mai 2025',
      'du [X] au 12 mai',
      '[date de la réunion]',
      '[Insérer le titre]',
      'Circulaire TSB [...]',
      'Genève, le ______',
      'la Résolution XX de la PP',
      'Erreur ! Source du renvoi introuvable.',
      'Cliquez ou appuyez ici pour entrer une date',
    ],
    rejects: [
      'le 20 mai 2024',
      '[Original signé]',
      'Règlement XX de 2024',
      '[Annexe 1]',
      'il a dit que « [...] le reste suit »',
      'le 3 mai 2024 [sic]',
      'la Question X/13',
      '[1]',
      'Nom: ______',
      '_______________',
      'Introduction ........ 3',
      'le mois de mai',
      'Louis XX',
      '[12 mai 2024]',
    ],
  }),
  tick: pattern({
    id: 'fr.check.tick',
    source:
      '\\[ ?x? ?\\] ?(?:oui|non|je|nous|sans|approuve|participera|avec|autre)>|^ ?\\[ ?x? ?\\] |<(?:oui|non) ?\\[',
    matches: ['[X] Oui', '[ ] Non', 'Oui [X]', '[x] participera à distance'],
    rejects: ['le [X] mai', 'du [X] au 12 mai', 'Circulaire TSB [X]'],
  }),
};
