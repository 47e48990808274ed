import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

const written =
  '(?:documentos?|textos?|ponencias?|resumenes|resumen|comunicaciones|carteles|diapositivas?|presentaciones|articulos?|propuestas?(?! de (?:candidat|nombra|design))|informes?)';

/** Papers for a meeting, by their words. */
export const papers: readonly KindRule[] = [
  {
    kind: 'contribution',
    weight: 1.8,
    pattern: pattern({
      id: 'es.deadlines.papers-by-name',
      source:
        '<(?:(?:declaraci(?:on|ones)|notas?) de (?:coordinacion|enlace)(?= [^.;:]{0,80}<(?:recibid|lleg|deb|presentad|remitid|enviad|podra)\\p{L}*)|documentos? de (?:trabajo|informacion|base|debate)|experiencias nacionales|estudios? de casos?|monografias?|casos nacionales)>',
      matches: [
        'Las declaraciones de coordinación recibidas',
        'los documentos de trabajo',
        'experiencias nacionales',
        'Las monografías',
      ],
      rejects: ['el documento', 'una declaración', 'Se envió una declaración de coordinación a la Comisión'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.papers-as-label',
      source:
        '(?<=^[\\p{N}.) -]{0,8})(?:ponencias|comunicaciones|resumenes|presentaciones|textos de (?:las |los )?(?:ponencias|conferenciantes|oradores))(?= ?: ?\\p{L})',
      matches: ['Ponencias: el plazo', '5. Textos de los conferenciantes: plazo'],
      rejects: ['las ponencias: el plazo', 'Documentos: el plazo'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.papers-awaited',
      source: `<${written}(?=,? [^.;:]{0,120}<(?:se (?:admit|acept|esper|recog)\\p{L}{1,5}|ser(?:an?)? (?:admitid|aceptad)[oa]s?|obr(?:ar|en) en (?:poder|manos)|(?:estar|encontrarse|haber llegado|llegar) (?:en|a) (?:Ginebra|la Sede)|en (?:poder|manos) de|entregar(?:se)?|(?:subir|cargar|colgar)(?:se)?|(?:subid|cargad|colgad)[oa]s?|bienvenid[oa]s|(?:lleguen|llegu?[ae]n|llegados|recibid[oa]s|se reciban|presentad[oa]s|entregad[oa]s) (?:despues|con posterioridad|mas tarde|mas alla|pasad[oa]))>)`,
      matches: [
        'Las ponencias se recogen en',
        'Los documentos para dicha reunión se admitirán',
        'Los documentos que se destinen a la reunión deben estar en Ginebra',
        'textos que deban traducirse deberán obrar en poder',
      ],
      rejects: ['el texto de la carta', 'los informes anuales'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.papers-handed',
      source:
        '(?<=<(?:(?:(?:comunic|envi|present|entreg)ar|(?:remit|transmit)ir|propond|someter|har|cargar)(?:an)|aport(?:ar|en|aran|ando))>[^.;:]{0,60})<(?:documentos?|textos?|propuestas?(?! de (?:candidat|nombra|design))|proyectos? de \\p{L}+|comunicaciones)>',
      matches: [
        'comunicarán a la Secretaría los proyectos de Recomendación',
        'remitirán sus documentos',
        'aportar documentos',
      ],
      rejects: ['comunicarán su respuesta', 'los documentos'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.papers-limit',
      source:
        '(?<=<(?:plazos?|fechas? limites?) (?:(?:de|para|la|el|las|los|del|presentacion|entrega|envio|recepcion|remision|presentar|enviar) ){1,5})<(?:comunicaciones|ponencias|resumenes|carteles|textos|diapositivas|articulos|notas de (?:coordinacion|enlace))>',
      matches: ['El plazo de presentación de las comunicaciones', 'fecha límite para los resúmenes'],
      rejects: ['las comunicaciones', 'plazo de respuesta'],
    }),
  },
  {
    kind: 'contribution',
    weight: 1,
    pattern: pattern({
      id: 'es.deadlines.papers-in-a-row',
      source:
        '^[^\\p{L}]{0,4}(?:(?:ultim|nuev)[oa]s )?(?:propuestas?|documentos?|resumen(?:es)?|diapositivas|presentaciones|ponencias|comunicaciones)(?: y (?:biografias?|resenas? biograficas?|diapositivas|resumenes))?(?: de (?:los |las )?(?:estados miembros|miembros|administraciones|oradores|ponentes|autores|regiones|delegaciones)(?: propuestos)?)?(?: (?:redactad[oa]s )?en (?:un solo|un unico|su|el|otro) idioma(?: original)?(?: solamente| unicamente)?| (?:que no (?:deban|hayan de) traducirse|sin (?:necesidad de )?(?:traduccion|traducir)|no traducid[oa]s))?(?: \\([^()]{1,60}\\))?[ .]*$',
      matches: [
        'Ponencias (plazo ampliado)',
        'Propuestas de los Estados Miembros',
        'documentos en un solo idioma',
        'ponencias sin traducción',
        'Resumen y biografía de los ponentes propuestos',
      ],
      rejects: ['Propuestas de los Estados Miembros examinadas', 'Las propuestas'],
    }),
  },
  {
    kind: 'contribution',
    weight: 0.9,
    pattern: pattern({
      id: 'es.deadlines.drafts',
      source:
        '<proyectos? de (?:nuev[oa]s? |revision de (?:la |las )?)?(?:recomendaci(?:on|ones)|cuesti(?:on|ones)|resoluci(?:on|ones)|informes?|manual(?:es)?)(?=,? (?:[^.;:]|[.](?=\\S)){0,120}<(?:comunic|envi|somet|transmit|lleg|remit|deposit|entreg|present)(?:ar(?:se)?|ados?|adas?|idos?|idas?|iran|aran)>)',
      matches: ['Los proyectos de Recomendación revisada deberán remitirse a la Secretaría enviados'],
      rejects: ['el proyecto de Recomendación se aprobó', 'el proyecto de presupuesto se enviará'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.papers-versions',
      source:
        '<(?:version|texto) (?:(?:definitiv[oa]|final|revisad[oa]|complet[oa]|integro|electronic[oa]|corregid[oa]) )?de (?:sus?|la|el) (?:articulos?|ponencias?|presentacion(?:es)?|comunicacion(?:es)?|intervencion(?:es)?|discursos?|contribuci(?:on|ones)|resumen(?:es)?|capitulos?)>|<(?:convocatorias?|llamamientos?|peticion(?:es)?) (?:de|a|para)(?: la presentacion de| presentar)? (?:ponencias|comunicaciones|contribuciones|resumenes|propuestas|documentos)>',
      matches: ['la versión definitiva de su artículo', 'La convocatoria de ponencias'],
      rejects: ['la versión definitiva de la carta', 'la convocatoria de la reunión'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.papers-in-lead',
      source:
        '(?<=<(?:por lo que (?:respecta|se refiere) al?|en lo que (?:respecta|concierne|se refiere) al?|en cuanto al?|respecto del?|con respecto al?|en relacion con) ?(?:l[ao]s? )?)(?:documentos?|propuestas?|proposici(?:on|ones)|ponencias?|resumenes|comunicaciones)(?! de (?:candidat|nombramiento|nombres|designacion))(?= [^.;:]{3,120}: *$)',
      matches: [
        'Por lo que respecta a las propuestas para los trabajos de la asamblea:',
        'En cuanto a los resúmenes de ponencias:',
      ],
      rejects: [
        'En cuanto a las propuestas de candidatos:',
        'Respecto de los documentos de la Oficina',
        'los documentos:',
      ],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.papers-with-their-counter',
      source:
        '(?<=^[^\\p{L}]{0,6}para (?:(?:los|las|todos|todas|demas|otros|otras|sus|el|la|resto|de) ){0,4})(?:documentos?|textos?|ponencias?|resumenes|comunicaciones|presentaciones|propuestas?)(?! de (?:candidat|nombra|design))(?=,? [^.;:]{0,100}<(?:ventanillas?|portal|buzon|pagina|plazo|limite|lista)>)',
      matches: ['Para los demás textos, la ventanilla electrónica'],
      rejects: ['Para los demás textos, véase', 'Para las propuestas de candidatos, la ventanilla'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.talks-sent',
      source:
        '<(?:diapositivas?|presentaciones|discursos|alocuciones|intervenciones escritas)(?= (?:[^.;:]){0,60}<(?:(?:deb\\p{L}+|habran? de|han de|pued\\p{L}+|podran?) (?:enviarse|remitirse|presentarse|cargarse|transmitirse|ser (?:enviad|remitid|presentad)[oa]s|llegar)|se (?:enviaran|remitiran|cargaran|entregaran|transmitiran))>)',
      matches: ['Las diapositivas deberán enviarse', 'Los textos de los discursos se remitirán'],
      rejects: ['las diapositivas se mostrarán', 'Las presentaciones fueron enviadas'],
    }),
  },
  {
    kind: 'contribution',
    weight: 1.9,
    pattern: pattern({
      id: 'es.deadlines.papers-of-groups',
      source:
        '<(?:(?:ante)?proyectos?|informes?)(?! (?:de (?:mision|viaje|gestion)|financieros?|del (?:director|secretario)|de la (?:directora|secretaria|oficina)))(?=(?: [^.;:]{1,80})? (?:deb(?:e|en|era|eran|eria|erian)|ha de|han de|habra de|habran de|tiene que|tienen que) (?:llegar|obrar|(?:deposit|entreg|envi|present)arse|(?:remit|transmit)irse|someterse|ser (?:depositad|entregad|enviad|presentad|remitid|transmitid|recibid)[oa]s?|haber)>)|' +
        '<(?:material(?:es)?|elementos?|contenidos?) (?=(?:que (?:hay|deb|se dese|se quier)\\p{L}{1,4} [^.;:]{0,20}(?:inclu|insert|incorpor|figur)\\p{L}+|para (?:su |la )?(?:inclusion|insercion|incorporacion)|destinad[oa]s?)>(?: [^.;:]{1,60})? (?:deb|ha|podr|pued|se)\\p{L}{0,5} )',
      matches: [
        'El proyecto conjunto de iniciativas ha de llegar',
        'Su informe deberá entregarse',
        'El material que haya de incluirse en él deberá enviarse',
      ],
      rejects: [
        'El informe del Director deberá presentarse',
        'El proyecto figura en el anexo',
        'El material deberá enviarse',
      ],
    }),
  },
  {
    kind: 'contribution',
    weight: 2.2,
    pattern: pattern({
      id: 'es.deadlines.titles-of-talks',
      source:
        '<(?:titulo|tema)s? (?:y (?:un |el )?(?:breve )?resumen )?(?:de (?:la|las|su|sus|los)|del) (?:ponencia|comunicacion|presentacion|intervencion|discurso|contribucion|estudio de caso)(?:e?s)?>',
      matches: ['el título de su ponencia', 'el tema de la intervención'],
      rejects: ['el título de la reunión', 'título'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.papers-by-their-authors',
      source:
        '(?<=<(?:entreg(?:an|aran|ar)|envi(?:an|aran)|remit(?:en|iran|ir)|present(?:an|aran)|facilit(?:an|aran|ar)|transmit(?:en|iran|ir)) )sus? (?:\\p{L}{3,12} )?(?:diapositivas|presentaci(?:on|ones)|ponencias?|textos?|exposici(?:on|ones)|comunicaci(?:on|ones))>',
      matches: ['Los oradores entregan sus diapositivas'],
      rejects: ['muestran sus diapositivas', 'entregan sus tarjetas'],
    }),
  },
];
