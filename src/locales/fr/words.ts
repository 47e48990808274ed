/** The commonest words of French letters, folded: where many stand, the text is French. */
export const commonWords: readonly string[] = [
  'de', 'la', 'le', 'les', 'des', 'du', 'et', 'en', 'un', 'une', 'que', 'qui', 'dans', 'pour', 'par', 'sur', 'au', 'aux',
  'est', 'sont', 'ce', 'cette', 'ces', 'ou', 'ont', 'avec', 'sera', 'sous', 'leur', 'leurs', 'vous', 'nous', 'votre', 'je',
  'etre', 'ainsi', 'relatif', 'relative', 'monsieur', 'madame', 'objet', 'membres', 'reunion', 'commission', 'd', 'l',
];
