/**
 * Letters of the Latin script that no accent was added to, but a stroke, a hook or a shape of their own (`Ł`, `Đ`, `ı`,
 * `Ə`), each behind the plain letter that stands for it. They begin and fill names of persons; Unicode does not take them apart.
 */
const byPlainLetter =
  'AȺ BƁƂɃ CƇȻ DĐƉƊƋǄǅǱǲ EƎƏƐɆ FƑ GƓƔǤȜ HĦǶ IĲƖƗ JɈ KƘ LĿŁǇǈȽ MƜ NŊƝǊǋȠ OƆƟȢØ PƤ QɊ RɌƦ SƩẞ TŦƬƮȾ UƱɄ VƲɅ WǷ YƳɎ ZƵƷƸȤ ' +
  'bƀƃɓ cƈȼ dđƌǆǳȡɖɗ eǝɇəɛ fƒ gǥȝɠɣ hħ iıĳɩɨ jȷɉ kƙ lŀłƚǉȴ nŋƞǌȵɲ oȣøɔɵ pƥ qĸɋ rɍ sſȿ tŧƫƭȶʈ uʉʊ vʋʌ wƿ yƴɏ zƶƹƺȥɀʒ';

/** Letter → plain letter, as they stand alone. */
export const plainLetters: ReadonlyMap<string, string> = new Map(
  byPlainLetter.split(' ').flatMap(([plain = '', ...letters]) => letters.map((letter) => [letter, plain] as const)),
);
