/** The upper half of the code page of the first PCs: names in zip archives are in it, and old fonts. */
export const upperHalf437 =
  '\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u00ec\u00c4\u00c5\u00c9\u00e6\u00c6\u00f4\u00f6\u00f2\u00fb\u00f9\u00ff\u00d6\u00dc¢£¥₧ƒ\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1ªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀α\u00dfΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡\u00f7≈°∙·√ⁿ²■\u00a0';
