import type { CapitalsLocale } from '../../model/locale/capitals.js';
import { commonWords, listed } from '../any/common-words.js';

export const capitals: CapitalsLocale = {
  named: new Set(
    listed(`
      union membres administrations conseil conference conferences comite commission commissions groupe secretariat secretaire
      president presidente vice-president directeur bureau assemblee resolution decision avis rev recommandation question annexe
      circulaire lettre-circulaire reglement convention etats pays secteur seminaire colloque`),
  ),
  acronyms: new Set(
    listed(
      'uit ccir ifrb cmr carr camr cams ceu cei onu oua upu omi oaci omm ute gmt tu utc dm bt bdt tsb br ce gt tvhd rnis gcnt gcr gcdt amnt cmdt pp afr ams arb asp eur',
    ),
  ),
  numberSigns: new Set(['no', 'nos']),
  plain: new Set([
    ...(commonWords.fr ?? []),
    ...listed(`
      est sont sera seront etait a ont aura assurera assure preside presidera ouvre ouvrira dirige dirigera succede remplace remplacera
      quitte prend prendra exerce qui que dont lequel laquelle repondra repond recevra recoit chez depuis jusqu si mais ni car donc
      adresse nomme nommee elu elue designe designee charge chargee tient tiendra fournira donnera recevra
      inaugurera prononcera exposera presentera animera occupera rappelle informe invite propose vient peut doit`),
  ]),
};
