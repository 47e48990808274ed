import type { CheckLocale, TitleForms } from '../../model/locale/check.js';
import { pattern } from '../../text/pattern.js';

function title(id: string, masculine: string, feminine: string, forms: [string, string]): TitleForms {
  const [him, her] = forms;
  return {
    masculine: pattern({
      id: `fr.check.title.${id}.masculine`,
      source: `<${masculine}>`,
      matches: [him],
      rejects: [her],
    }),
    feminine: pattern({
      id: `fr.check.title.${id}.feminine`,
      source: `<${feminine}>`,
      matches: [her],
      rejects: [him],
    }),
  };
}

/** Forms of address and titles, and how they stand to names. */
export const checkPeople: Pick<
  CheckLocale,
  'masculineHonorific' | 'feminineHonorific' | 'titles' | 'nameToTitle' | 'titleToName' | 'address' | 'addressForms'
> = {
  masculineHonorific: pattern({
    id: 'fr.check.honorific.masculine',
    source: '<(?:M\\.|Mr\\.?|Monsieur) ?$',
    flags: '',
    matches: ['M. ', 'S.E. M. ', 'Monsieur '],
    rejects: ['Mme ', 'MM. ', 'M. Dupont'],
  }),
  feminineHonorific: pattern({
    id: 'fr.check.honorific.feminine',
    source: '<(?:Mme|Mlle|Madame|Mrs\\.?|Ms\\.?) ?$',
    flags: '',
    matches: ['Mme ', 'S.E. Mme ', 'Madame '],
    rejects: ['M. ', 'Mmes ', 'Mme Diop'],
  }),
  titles: [
    title('chair', '(?:vice-?|co-?)?president', '(?:vice-?|co-?)?presidente', ['Vice-Président', 'Présidente']),
    title('director', '(?:sous-|co)?directeur', '(?:sous-|co)?directrice', ['Directeur', 'Directrice']),
    title('rapporteur', '(?:co-?|vice-?)?rapporteur', '(?:co-?|vice-?)?(?:rapporteuse|rapporteure)', [
      'Rapporteur',
      'Corapporteuse',
    ]),
    title('secretary', '(?:vice-)?secretaire general', '(?:vice-)?secretaire generale', [
      'Secrétaire général',
      'Vice-Secrétaire générale',
    ]),
    title('counsellor', 'conseiller', 'conseillere', ['Conseiller', 'Conseillère']),
    title('coordinator', 'coordon?nateur|coordinateur', 'coordon?natrice|coordinatrice', [
      'Coordonnateur',
      'Coordonnatrice',
    ]),
    title('delegate', 'delegue', 'deleguee', ['Délégué', 'Déléguée']),
    title('representative', 'representant', 'representante', ['Représentant', 'Représentante']),
    title('minister', 'ministre delegue', 'ministre deleguee', ['Ministre délégué', 'Ministre déléguée']),
    title('ambassador', 'ambassadeur', 'ambassadrice', ['Ambassadeur', 'Ambassadrice']),
    title('editor', 'editeur', 'editrice', ['Éditeur', 'Éditrice']),
  ],
  nameToTitle: pattern({
    id: 'fr.check.name-to-title',
    source:
      "^ ?(?:\\([^()]{2,50}\\) ?)?(?:[,:-] ?)?(?:(?:a ete|est|sera|assure|assurera|exerce|exercera|occupe|occupera|assume|assumera) )?(?:(?:designee?|nommee?|elue?|reelue?|confirmee?|choisie?|proposee?) )?(?:(?:les fonctions de|la fonction de|le poste de|comme|en tant que|en qualite de|au poste de|aux fonctions de) ?)?(?:le |la |l')?(?:nouveau |nouvelle |ancien |ancienne |premier |premiere )?$",
    matches: [
      ', ',
      ' (Suède), ',
      ' a été désignée ',
      ' est ',
      ' (Corée, République de) en tant que ',
      ' a été nommé aux fonctions de ',
      ' ',
    ],
    rejects: [' et le ', ' remercie le ', ', ainsi que le ', ' et M. Dupont, '],
  }),
  titleToName: pattern({
    id: 'fr.check.title-to-name',
    source: "^ ?(?:par interim ?)?(?:(?:de la|du|de l'|de) [\\p{L}' -]{0,60}\\d{0,3} ?)?[,:] ?$",
    matches: [', ', ': ', ' de la CE 5, ', ' du GTC-COP: ', ' par intérim, '],
    rejects: [' et ', ' ', ' de la CE 5 et '],
  }),
  address: pattern({
    id: 'fr.check.address',
    source:
      "<(?<form>mesdames|madame|messieurs|monsieur|excellences?|cheres? collegues?|chers? collegues?)>(?! (?:l'|la|le) ?\\p{L})",
    matches: ['Madame, Monsieur,', 'Mesdames et Messieurs', 'Cher collègue,', 'Excellence,'],
    rejects: ['Madame la Directrice,', 'Monseigneur', 'excellent'],
  }),
  addressForms: {
    madame: 'Madame',
    mesdames: 'Mesdames',
    monsieur: 'Monsieur',
    messieurs: 'Messieurs',
    excellence: 'Excellence',
    excellences: 'Excellences',
    'cher collegue': 'cher collègue',
    'chere collegue': 'chère collègue',
    'chers collegues': 'chers collègues',
    'cheres collegues': 'chères collègues',
  },
};
