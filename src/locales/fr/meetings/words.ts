/** Words that several rules of meetings are made of. */
export const weekday = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? *)?';
export const meetingNouns =
  'reunions?|sessions?|assemblees?|(?<!(?:centre|palais) (?:international |national )?(?:de |des )(?:congres et de )?)(?:conferences?|congres)|(?<=(?:prochain|dernier) )conseil|' +
  'ateliers?|seminaires?|forums?|colloques?|symposiums?|sommets?|webinaires?|' +
  'teleconferences?|audioconferences?|visioconferences?|videoconferences?|tables? rondes?|conclaves?|manifestations?|' +
  "hackathons?|ecoles? d'ete|(?<!<(?:au|en|ces|leur|a) )cours (?:de formation|de perfectionnement|d'ete|en ligne|en presentiel|intensifs?|sur|consacres?|destines?|regiona(?:l|ux)|internationa(?:l|ux))|modules? (?:a distance|en ligne|virtuels?|en presentiel|presentiels?|introductifs?|preparatoires?)|stages?(?= (?:de|sur|pratiques?|intensifs?|regiona(?:l|ux)|internationa(?:l|ux))>| d')|(?<!<de )formations? (?:regionales?|en ligne|executives?|a distance|sur|consacrees?|destinees?|de formateurs)|cyberexercices?|webconferences?|petits?-dejeuners?|dejeuners?-debats?|rencontres?(?= (?:regiona|internationa|annue|d'information|sur|avec))|" +
  "journees? (?:d'etude|d'information|thematique|porte)s?\\p{L}*|tutoriels?|dialogues?|(?<!<(?:sa|leurs?|a la|en|de) )retraites?|" +
  "seances? (?:plenieres?|extraordinaires?|speciales?|inaugurales?|d'(?:information|ouverture|orientation|accueil|initiation)|de (?:formation|travail|information|sensibilisation|questions-reponses|presentation|cloture|consultation|redaction))|" +
  '(?<=<(?:tiendra|tiendront|tenait|(?:a|ont|avait) tenu|organisera|convoquera) (?:une |sa |ses |leur |leurs |deux |trois |quatre |plusieurs ))seances?|' +
  'seances?(?= [^.;:]{0,120}<(?:aur(?:a|ont) lieu|se (?:tiendr|deroul)\\p{L}+|ser(?:a|ont) (?:tenue|convoquee|organisee)s?)>)|' +
  '(?:presentations?|demonstrations?|echanges? de vues|exposes?|seances?|initiations?)(?= [^.;:]{0,120}<(?:aur(?:a|ont) lieu|(?:a|ont) eu lieu|se (?:tiendr|deroul)\\p{L}+|(?:ser(?:a|ont)|(?:a|ont) ete) (?:\\p{L}+ment )?(?:faite?s?|donnee?s?|organisee?s?|proposee?s?|assuree?s?|offerte?s?))>)(?=[^.;:]{0,200}<(?:en ligne|a distance|virtuel\\p{L}*|par (?:visio|video|tele|web)conference)>)|' +
  'consultations?(?= (?:virtuelles?|informelles?|des (?:conseillers|presidents)))|' +
  "editions?(?=(?: (?:precedente?s?|anterieures?|passees?|suivantes?|de \\d{4}))?,? (?:qui )?(?:(?:a|ont|avait|avaient|aura|auront) (?:eu )?lieu|(?:s'est|se sont|s'etait|s'etaient) (?:tenue|deroulee)s?|se (?:tiendr|deroule)|(?:a|ont|avait|avaient) (?:ete (?:organisee|accueillie|tenue|suivie)s?|reuni|rassemble)|tenues?|organisees?|accueillies?))";
