/** Who presides, and what is presided over, behind `vice-` and `co-`. */
export const chair = 'chair(?:man|men|person|woman|s)?';
export const ship = 'chair(?:man|person)?(?:ship)?';

/** The office of a person named right behind: `the outgoing Chair of SG 5, `. */
export const heldBy = `(?:(?:the |its |his |her |their )?(?:ex-? ?|former |previous |outgoing |past |late )?(?:(?:vice-?|co-?|deputy ) ?)?(?:${chair}|rapporteur|director|secretary|incumbent|predecessor|colleague|compatriot|counsellor)[^.;:]{0,90}[, ] ?)?`;

/** The office that is taken over, before its holder: `, as Chair of SG 5, `. */
export const takenOver = `(?:,? (?:(?:in|to) (?:the|his|her|this|that) (?:post|position|office|capacity|(?:vice-?|co-?)?${ship})|as|in (?:his |her )?capacity|since|as from|with effect from|on (?=\\d)|from (?=\\d))>[^.;:]{0,70}?,?)?`;

/** Why an office falls free. */
export const departures =
  '(?:(?:early |forthcoming |imminent |final |sudden )?(?:departure|resignation|withdrawal|retirement|death|passing|demise|transfer|reassignment|stepping down|nomination to other duties|appointment to other duties))';
