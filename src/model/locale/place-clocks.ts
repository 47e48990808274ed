/** Which clocks places go by: names are those of the tz database as it stands. */
export interface PlaceClocks {
  /** Folded, lower-case name of a city → its zone; of a name that several cities bear, their zones, the best known first. */
  readonly ofCities: Readonly<Record<string, string | readonly string[]>>;
  /** ISO code of a country that has one clock → its zone. */
  readonly ofCountries: Readonly<Record<string, string>>;
  /** ISO code of a country → the zones of its cities named here, where they are not the one of the country. */
  readonly withinCountries: Readonly<Record<string, readonly string[]>>;
}
