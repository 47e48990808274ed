import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** What is said on a text, by its words. */
export const opinions: readonly KindRule[] = [
  {
    kind: 'comment',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.reasons',
      source:
        "<(?:(?:expos|indiqu|precis|donn|communiqu|enonc)(?:er|ent|eront|era)(?: (?:les|leurs|ses|vos|en))? (?:motifs|raisons)|faire connaitre (?:les|leurs|ses|vos) (?:motifs|raisons)|(?:motifs|raisons) de (?:leur|cette|son|leurs) (?:refus|desaccord|opposition|objections?)|s'oppos(?:er?|ent|eraient|erait|ant|era|eront)|opposants?|opposees? (?:a|au|aux)|(?:propos|indiqu|sugger|formul|communiqu)er(?: (?:les|leurs|des|toutes?|ses))? (?:modifications?|amendements?)|modifications? (?:qui|propres|de nature)(?= (?:(?:leur|lui) )?(?:a |permett))|(?:leurs?|vos|votre|sa) positions?(?= [^.;]{0,60}<(?:reflete|consigne|mentionne|connue|pris)\\p{L}*>)|reactions?(?= (?:a|au|aux|sur)>))>",
      matches: [
        'en exposer les motifs',
        "qui s'opposent à",
        'les modifications qui leur permettraient',
        'que leurs positions soient reflétées',
      ],
      rejects: ['pour ce motif', 'les positions orbitales', 'opposable', 'les modifications de date'],
    }),
  },
  {
    kind: 'comment',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.corrections-of-form',
      source:
        "<corrections? (?:de (?:pure )?forme|redactionnelles?|linguistiques?|d'ordre (?:redactionnel|linguistique)|de (?:redaction|langue|traduction))>",
      matches: ['des corrections de forme à apporter'],
      rejects: ['une correction', 'la correction des épreuves'],
    }),
  },
  {
    kind: 'comment',
    weight: 1.4,
    pattern: pattern({
      id: 'fr.deadlines.suggestions',
      source:
        "<(?:suggestions?(?! de (?:noms|candidat|personnes))|propositions? (?:d'amelioration|de (?:modification|libelle|redaction|rectification)))>",
      matches: ['Les suggestions visant à améliorer'],
      rejects: ['suggestions de noms', 'suggérer'],
    }),
  },
  {
    kind: 'comment',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.views-on',
      source:
        '<(?:vues|avis|opinions?|points? de vue|reactions?)(?= (?:(?:de |des |du )[^.;:]{1,40} )?(?:sur|a ce|au sujet d\\p{L}{1,3}|quant aux?|concernant|a propos d\\p{L}{1,3}) [^.;:]{0,140}<(?:doi(?:t|vent)|devr(?:a|ont|aient|ait)|parvenir|parviendr\\p{L}+|adresse?e?s?|transmise?s?|communiquee?s?|recue?s?|attendue?s?|bienvenue?s?|a (?:transmettre|adresser|communiquer|faire parvenir|envoyer))>)',
      matches: [
        'Les vues des Membres sur la répartition des travaux devraient parvenir',
        'Vos points de vue quant aux horaires sont attendus',
      ],
      rejects: ['Un échange de vues sur ce point a eu lieu', 'un avis sur la réunion figure', 'les vues devraient'],
    }),
  },
  {
    kind: 'comment',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.mistakes',
      source:
        "<(?:coquilles?|fautes?(?: de frappe| d'impression| de langue)?|imperfections?)(?= [^.;]{0,80}<(?:signal|indiqu|communiqu|releve)\\p{L}*)|<(?:corrections?|modifications?|erreurs?|fautes?|remarques?|amendements?|changements?) (?:(?:de (?:nature|caractere)|d'ordre|a caractere) )?(?:(?:purement|strictement|uniquement|exclusivement) )?(?:redactionnel(?:le)?s?|editoria(?:l|le|les|ux)|linguistiques?|formel(?:le)?s?|stylistiques?)>",
      matches: [
        'Les fautes de frappe peuvent être signalées',
        'Les corrections de nature purement rédactionnelle',
        "erreurs d'ordre linguistique",
      ],
      rejects: ['la faute du transporteur', 'les modifications de nature technique', 'coquillage'],
    }),
  },
];
