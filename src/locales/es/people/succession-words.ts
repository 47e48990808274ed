/** The office of a person named right behind: `del Presidente saliente de la CE 5, `. */
export const heldBy =
  '(?:(?:la |el |los |las |su |sus )?(?:ex-? ?|antigu[oa] |anterior )?(?:(?:vice-?|co-?) ?)?(?:president|relator|director|secretari|titular|predeces|colega|compatriota)[^.;:]{0,90}[, ] ?(?:el |la )?)?';

/** The office that is taken over, before its holder: `, en la presidencia de la CE 5, `. */
export const takenOver =
  '(?:,? (?:(?:a|en|de) (?:la|su) (?:(?:vice-?|co-?) ?)?presidencia|(?:al|en el|en los) (?:puesto|cargo)s?|en (?:este|ese|dicho) (?:puesto|cargo)|en (?:sus|las|estas|dichas) funciones|como|en (?:su )?calidad|en tanto que|desde|a (?:partir|contar) del?|el (?=\\d)|en (?:\\d|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre))[^.;:]{0,70}?,?)?';

export const departures =
  '(?:marcha|partida|salida|renuncia|retirada|dimision|jubilacion|fallecimiento|desaparicion|cese(?: (?:de|en) (?:sus )?funciones)?|traslado|nombramiento para otras funciones)(?: (?:anticipad[oa]|proxim[oa]|inminente|definitiv[oa]|repentin[oa]|por jubilacion))*';

export const aLetter = '(?: (?:al|a la|a los|a las|del|de la|de los|de las|a|de))';
