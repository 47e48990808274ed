import type { CapitalsLocale } from '../../model/locale/capitals.js';
import { commonWords, listed } from '../any/common-words.js';

export const capitals: CapitalsLocale = {
  named: new Set(
    listed(`
      union miembros administraciones consejo conferencia conferencias comite comision comisiones grupo secretaria secretario
      presidente presidenta vicepresidente director oficina asamblea plenipotenciarios resolucion decision opinion acuerdo rev recomendacion cuestion anexo
      circular carta-circular reglamento convenio estados paises sector seminario coloquio`),
  ),
  acronyms: new Set(
    listed(
      'uit ccir ifrb cmr carr camr cei onu oea upu omi oaci omm citel utc tu gmt bdt tsb br ce gt tvad rdsi gant gar gadt amnt cmdt pp afr ams arb asp eur',
    ),
  ),
  numberSigns: new Set(['no', 'nos']),
  plain: new Set([
    ...(commonWords.es ?? []),
    ...listed(`
      es son era fue sera seran esta estan ha han habra quien quienes cuyo cuya actuara actua preside presidira abre abrira dirige
      dirigira sucede sustituye sustituira reemplaza deja asume asumira ejerce responde atendera si pero ni pues donde aun
      elegido elegida nombrado nombrada designado designada encargado encargada tiene tendra respondera facilitara dara
      proporcionara recibira ocupara explicara expondra pronunciara inaugurara clausurara presentara recuerda informa invita propone puede debe`),
  ]),
};
