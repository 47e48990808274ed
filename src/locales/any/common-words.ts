import type { AnyLanguage, CommonWords } from '../../model/locale/any.js';

/** Words with white space between them. */
export const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * The commonest words of languages that papers of the Union arrive in, folded and in small letters; and some of its letters,
 * for short texts. A language with no rules of its own stands here so that it is told from those that have some.
 */
export const commonWords: CommonWords = {
  fr: listed(`
    de la le les des du et en un une que qui dans pour par sur au aux est sont ce cette ces ou ont avec sera sous leur leurs vous
    nous votre je etre ainsi il elle ils se ne pas plus sa son ses d l qu n s au a ete fait tous toutes entre afin lors
    objet membres reunion commission circulaire lettre annexe monsieur madame mesdames messieurs veuillez ref tel
    prie demande donner travail travaux etudes etats union avant apres mois juin juillet aout mars mai avril decembre fevrier janvier
    septembre octobre novembre rapport original ordre jour point conseil groupe resume suite origine titre compte rendu
    ouverture cloture echeances echeance delais delai principales distinguees introduction secretaire general president presidente directeur liste anglais francais`),
  en: listed(`
    the of and to in a is that for it as was with be by on not this are or from at which have an has will its been shall should
    their these would may can there any all other under such than you your we our he she they dear sir madam subject meeting
    circular letter annex no group study members member states union before after june july march april december january
    february september october november august report item agenda council group summary action source title opening closing
    introduction yours faithfully sincerely deadlines deadline key secretary general chair chairman director list english french`),
  es: listed(`
    de la que el en y a los se del las un por con no una su para es al lo como mas o pero sus le ha este esta estos estas entre
    cuando muy sin sobre tambien hasta desde todo todos fue ser son dos sera seran deberan antes reunion comision estudio circular
    carta anexo asunto senor senora miembros miembro estados union enero febrero abril mayo junio julio agosto septiembre octubre
    noviembre diciembre informe documento consejo grupo resumen origen titulo punto orden dia plazos plazo atentamente secretario general presidente lista
    sido han sr sra hay cual cuya cuyo segun mediante durante podra podran debera tendra celebrara sirvase ruega mas oficina cuestion trabajo`),
  pt: listed(`
    de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao das ate seu sua ou quando muito nos ja
    eu tambem so pelo pela sao foi ser tem entre sobre esta este devem sera serao reuniao comissao estudo circular carta anexo
    assunto prezados senhor senhores membros estados uniao janeiro fevereiro abril maio junho julho agosto setembro outubro
    novembro dezembro relatorio documento conselho grupo resumo origem titulo ponto ordem dia secretario geral presidente lista`),
  it: listed(`
    di e il la che in un a per una del non sono con si da della le dei al nel alla i gli come piu o anche lo su delle dal questo
    questa essere ha ma sara saranno entro loro tra degli ai alle riunione commissione circolare lettera allegato oggetto gentile
    membri unione gennaio febbraio aprile maggio giugno luglio agosto settembre ottobre novembre dicembre`),
  de: listed(`
    der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach
    wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder aber vor zur bis mehr durch sitzung rundschreiben
    betreff damen herren mitglieder januar februar marz april mai juni juli oktober dezember`),
  nl: listed(`
    de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij uit nog naar door over zij worden
    werd wordt deze dit heeft hebben tot zal hun kunnen vergadering brief bijlage onderwerp geachte leden januari februari maart mei
    juni juli augustus oktober`),
  sv: listed(
    'och i att det den vi er ni mars april maj juni juli augusti oktober mote som en pa ar av for med den till inte om ett han de var ska kan fran eller vid efter ej',
  ),
  da: listed(
    'og i at vi marts april maj juni juli oktober mode det er en til af pa de med for den der som ikke et har skal kan fra eller ved efter om vil blev',
  ),
  no: listed(
    'og i a vi mars april mai juni juli oktober mote det er en til av pa de med for den som ikke et har skal kan fra eller ved etter om vil ble',
  ),
  fi: listed('ja on ei se etta oli han joka ovat mutta kun tai voi sen kuin myos mukaan jalkeen ennen kokous'),
  pl: listed('i w na z do nie sie jest to ze o dla przez oraz od po jak za ktore ktory jako bedzie lub sa przed'),
  cs: listed('a v se na je ze s z do o pro k jako za po by nebo od pri jsou bude ktery ktere podle pred'),
  ro: listed('de si in a la cu pe din pentru este un o sa nu care se ale sunt mai au fi prin sau dupa va vor intre'),
  hu: listed('a az es hogy nem is egy ez van volt meg csak vagy szerint valamint alatt utan altal'),
  tr: listed('ve bir bu da de icin ile olarak olan daha gibi kadar sonra tarafindan veya olup once gore'),
  id: listed('yang dan di dari untuk dengan pada ini dalam adalah akan tidak itu oleh atau sebagai ke telah dapat'),
  sw: listed('na ya wa kwa ni katika za la kuwa cha hii kama hiyo watu wake ambayo pia kutoka baada'),
  ca: listed(
    'els amb dels als aquest aquesta han haver sera seran per una abans despres reunio lloc grup maig gener marc abril juny juliol agost setembre octubre novembre desembre i o que del la el les',
  ),
  ru: listed(
    'и в не на с что по для от к из о об за до а был была было были при или будет должны следует просим его ее их все года году после также как это которые',
  ),
  uk: listed(
    'та в не на з що по для від до із про при або буде повинні слід просимо його її їх всі року після також як це які і й у надіслати травня',
  ),
  bg: listed(
    'и в не на с че по за от към из при или ще трябва да моля негово ги всички година след също как това които се са бъде бъдат',
  ),
  sr: listed(
    'и у не на са да по за од до из о при или ће треба молимо његов их сви године после такође како то који се је су',
  ),
  ar: listed('من في على الى عن ان التي الذي هذا هذه او مع قبل بعد كما وفقا جميع يوم الاعضاء'),
  fa: listed('از در به که را با اين ان براي تا است شود بايد مي ها هاي و يا پس پيش همه ارسال'),
  ur: listed('کے کی کا میں سے کو ہے ہیں اور پر نے یہ کہ گا گی تک کیا جائے'),
  vi: listed('va cua la cac cho trong voi duoc khong mot nhung co nay de den tai theo ve tu'),
};

/** Languages told by their letters; where a script is that of several, their words tell, and the first where they do not. */
export const scripts: AnyLanguage['scripts'] = [
  { language: 'ja', letters: ['Hiragana', 'Katakana'] },
  { language: 'zh', letters: ['Han'] },
  { language: 'ko', letters: ['Hangul'] },
  { language: 'ru', letters: ['Cyrillic'], others: ['uk', 'bg', 'sr'] },
  { language: 'ar', letters: ['Arabic'], others: ['fa', 'ur'] },
  { language: 'el', letters: ['Greek'] },
  { language: 'he', letters: ['Hebrew'] },
  { language: 'hi', letters: ['Devanagari'] },
  { language: 'th', letters: ['Thai'] },
  { language: 'ka', letters: ['Georgian'] },
  { language: 'hy', letters: ['Armenian'] },
  { language: 'am', letters: ['Ethiopic'] },
];
