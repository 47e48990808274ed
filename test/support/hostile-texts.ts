/** Every way in which a text may try to be more than a text. */
export const hostileTexts = [
  '<img src=x onerror=alert(1)> & "quoted" <script>alert(2)</script>',
  "</script></title></style></textarea><svg onload='alert(3)'>",
  '<!-- <script> ]]> &lt;b&gt; {{x}} ${x} \' " `',
  'turned \u202egnirts\u202c round \u2066x\u2069',
  'control \u0000\u0001\u0008\u001b[31m\u007f\u0085\u2028 signs',
  'halves \ud83d and \udc00 and \ufffe \ufdd0',
] as const;
