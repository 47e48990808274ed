import type { Chance } from './random.js';
import type { Language } from './wording.js';

/** Parts of sentences that say nothing an archive is asked for: each with all others makes some hundred thousand. */
interface Parts {
  readonly who: readonly [string, ...string[]];
  readonly does: readonly [string, ...string[]];
  readonly what: readonly [string, ...string[]];
  readonly how: readonly [string, ...string[]];
}

const listed = (lines: string): [string, ...string[]] => {
  const [first = '', ...others] = lines.trim().split(/\s*\n\s*/);
  return [first, ...others];
};

const parts: Readonly<Record<Language, Parts>> = {
  en: {
    who: listed(`The growers of the northern valleys
      Those who keep bees beside the river
      The measuring stations along the coast
      A number of small orchards
      The owners of older greenhouses
      The schools that joined the trial
      The laboratory in the harbour
      Most villages of the plateau
      The people who mend the sensors
      Several cooperatives`),
    does: listed(`have compared
      describe in their notes
      would like to understand
      have measured without haste
      could improve
      have drawn on a map
      keep a record of
      are trying to explain
      have photographed
      discuss among themselves`),
    what: listed(`the humidity of clay soils
      the colour of ripening pears
      how far a weak signal reaches between hedges
      the drift of pollen over open water
      the noise of pumps in narrow lanes
      the cost of cables laid by hand
      the warmth that stone walls give back
      how batteries age in salt air
      the shade of poplars on solar panels
      the taste of water from deep wells
      the flight of swallows before rain`),
    how: listed(`with instruments that they built themselves
      as their neighbours had done before them
      although the equipment was borrowed
      and found little to regret
      in words that a child can follow
      without any change of method
      since nobody else had tried
      while the mill stood still
      and left the rest to others`),
  },
  fr: {
    who: listed(`Les cultivateurs des vallées du nord
      Ceux qui tiennent des ruches près de la rivière
      Les stations de mesure de la côte
      Un certain nombre de petits vergers
      Les propriétaires d'anciennes serres
      Les écoles qui se sont jointes à l'essai
      Le laboratoire du port
      La plupart des villages du plateau
      Les personnes qui réparent les capteurs
      Plusieurs coopératives`),
    does: listed(`ont comparé
      décrivent dans leurs notes
      voudraient comprendre
      ont mesuré sans hâte
      pourraient améliorer
      ont dessiné sur une carte
      consignent
      cherchent à expliquer
      ont photographié
      discutent entre eux`),
    what: listed(`l'humidité des sols argileux
      la couleur des poires qui mûrissent
      la portée d'un signal faible entre les haies
      la dérive du pollen au-dessus de l'eau
      le bruit des pompes dans les ruelles
      le coût des câbles posés à la main
      la chaleur que rendent les murs de pierre
      le vieillissement des piles dans l'air salin
      l'ombre des peupliers sur les panneaux solaires
      le goût de l'eau des puits profonds
      le vol des hirondelles avant la pluie`),
    how: listed(`avec des instruments construits de leurs mains
      comme leurs voisins l'avaient fait avant eux
      bien que le matériel ait été prêté
      et n'ont guère eu de regrets
      en des termes qu'un enfant peut suivre
      sans changer de méthode
      puisque personne d'autre n'avait essayé
      tandis que le moulin était arrêté
      et ont laissé le reste à d'autres`),
  },
  es: {
    who: listed(`Los agricultores de los valles del norte
      Quienes cuidan colmenas junto al río
      Las estaciones de medición de la costa
      Algunos huertos pequeños
      Los dueños de invernaderos antiguos
      Las escuelas que se sumaron al ensayo
      El laboratorio del puerto
      La mayoría de las aldeas de la meseta
      Las personas que reparan los sensores
      Varias cooperativas`),
    does: listed(`han comparado
      describen en sus notas
      quisieran comprender
      han medido sin prisa
      podrían mejorar
      han dibujado en un mapa
      anotan
      tratan de explicar
      han fotografiado
      comentan entre sí`),
    what: listed(`la humedad de los suelos arcillosos
      el color de las peras que maduran
      el alcance de una señal débil entre setos
      la deriva del polen sobre el agua
      el ruido de las bombas en las callejuelas
      el coste de los cables tendidos a mano
      el calor que devuelven los muros de piedra
      el envejecimiento de las pilas en el aire salino
      la sombra de los álamos sobre los paneles solares
      el sabor del agua de los pozos profundos
      el vuelo de las golondrinas antes de la lluvia`),
    how: listed(`con instrumentos hechos por ellos mismos
      como antes lo habían hecho sus vecinos
      aunque el equipo era prestado
      y poco tuvieron que lamentar
      con palabras que un niño puede seguir
      sin cambiar de método
      porque nadie más lo había intentado
      mientras el molino estaba parado
      y dejaron el resto a otros`),
  },
};

/** How a thing is called that few letters speak of: each has a name of its own, as terms of a trade have. */
const called: Readonly<Record<Language, (term: string) => string>> = {
  en: (term) => `a way of working called ${term}`,
  fr: (term) => `une manière de faire appelée ${term}`,
  es: (term) => `una manera de trabajar llamada ${term}`,
};

/** A word that there is not, of three syllables: some ten thousand. */
function coined(chance: Chance): string {
  const syllable = (): string => `${'bdfglmnprtv'[chance.between(0, 10)]}${'aeiou'[chance.between(0, 4)]}`;
  return `${syllable()}${syllable()}${syllable()}ne`;
}

function sentence(language: Language, chance: Chance): string {
  const { who, does, what, how } = parts[language];
  const object = chance.share() < 0.15 ? called[language](coined(chance)) : chance.oneOf(what);
  return `${chance.oneOf(who)} ${chance.oneOf(does)} ${object} ${chance.oneOf(how)}.`;
}

/** Paragraphs of about so many characters in all. */
export function proseOf(language: Language, characters: number, chance: Chance): string[] {
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; length += paragraphs.at(-1)?.length ?? 1)
    paragraphs.push(Array.from({ length: chance.between(2, 5) }, () => sentence(language, chance)).join(' '));
  return paragraphs;
}

/** Characters of a letter: 2 to 40 thousand, half of them less than 7 (a log-normal distribution). */
export function sizeOf(chance: Chance): number {
  const normal = Math.sqrt(-2 * Math.log(1 - chance.share())) * Math.cos(2 * Math.PI * chance.share());
  return Math.min(40_000, Math.max(2000, 7000 * Math.exp(0.75 * normal)));
}
