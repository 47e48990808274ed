import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('what goes on, is decided or is told', [
  [
    '',
    'The cafeteria serves lunch until 30 June 2021.',
    "La cafétéria sert le déjeuner jusqu'au 30 juin 2021.",
    'La cafetería sirve almuerzos hasta el 30 de junio de 2021.',
  ],
  [
    '',
    'The Rapporteur drafted the text before 30 January 2021.',
    'Le Rapporteur a rédigé le texte avant le 30 janvier 2021.',
    'El Relator redactó el texto antes del 30 de enero de 2021.',
  ],
  [
    '',
    'Satellite networks recorded before 30 June 1990 enjoy protection.',
    "Les réseaux à satellite inscrits avant le 30 juin 1990 jouissent d'une protection.",
    'Las redes de satélites inscritas antes del 30 de junio de 1990 gozan de protección.',
  ],
  [
    '',
    'The contract with the printer goes on until 30 June 2021.',
    "Le contrat avec l'imprimeur se poursuit jusqu'au 30 juin 2021.",
    'El contrato con la imprenta continúa hasta el 30 de junio de 2021.',
  ],
  [
    '',
    'Snow is to be expected until 30 June 2021.',
    "De la neige est à craindre jusqu'au 30 juin 2021.",
    'Cabe esperar nieve hasta el 30 de junio de 2021.',
  ],
  [
    '',
    'Mr Okello, who chairs the Group until 30 June 2021, sends his regards.',
    "M. Okello, qui préside le Groupe jusqu'au 30 juin 2021, vous salue.",
    'El Sr. Okello, que preside el Grupo hasta el 30 de junio de 2021, les saluda.',
  ],
  [
    '',
    'The metro line is closed for repairs until 30 June 2021.',
    "La ligne de métro est en travaux jusqu'au 30 juin 2021.",
    'La línea de metro está en obras hasta el 30 de junio de 2021.',
  ],
  [
    '',
    'No decision will be taken before 30 June 2021.',
    'Aucune décision ne sera prise avant le 30 juin 2021.',
    'No se adoptará ninguna decisión antes del 30 de junio de 2021.',
  ],
  [
    '',
    'The proceedings are on sale until 30 June 2021.',
    "Les actes sont en vente jusqu'au 30 juin 2021.",
    'Las actas están a la venta hasta el 30 de junio de 2021.',
  ],
  [
    '',
    'The standard dates from before 30 June 2001.',
    'La norme est antérieure au 30 juin 2001.',
    'La norma es anterior al 30 de junio de 2001.',
  ],
  [
    '',
    'The workshop that was held before 30 January 2021 drew sixty people.',
    "L'atelier tenu avant le 30 janvier 2021 a réuni soixante personnes.",
    'El taller celebrado antes del 30 de enero de 2021 reunió a sesenta personas.',
  ],
  [
    '',
    'The network will have been modernized by the operator and traffic is forecast to grow until 30 June 2021.',
    "Le trafic devrait croître jusqu'au 30 juin 2021.",
    'Se prevé que el tráfico crezca hasta el 30 de junio de 2021.',
  ],
  [
    '',
    'The interim arrangement stays in place until 30 June 2021.',
    "L'arrangement provisoire subsistera jusqu'au 30 juin 2021.",
    'El arreglo provisional subsistirá hasta el 30 de junio de 2021.',
  ],
  [
    '',
    'Experts will meet daily until 30 June 2021.',
    "Les experts se réuniront chaque jour jusqu'au 30 juin 2021.",
    'Los expertos se reunirán a diario hasta el 30 de junio de 2021.',
  ],
]);

readsIn('what somebody keeps, leads or used until a day', [
  [
    '',
    'Under the lease the Union keeps the building until 30 June 2021.',
    "Aux termes du bail, l'Union garde le bâtiment jusqu'au 30 juin 2021.",
    'Según el contrato, la Unión conserva el edificio hasta el 30 de junio de 2021.',
  ],
  [
    '',
    'The President of the Conference remains in Geneva until 30 June 2021.',
    "Le Président de la Conférence restera à Genève jusqu'au 30 juin 2021.",
    'El Presidente de la Conferencia permanecerá en Ginebra hasta el 30 de junio de 2021.',
  ],
  [
    '',
    'Countries that had ratified the treaty before 30 January 2021 are marked.',
    'Les pays qui avaient ratifié le traité avant le 30 janvier 2021 sont signalés.',
    'Los países que habían ratificado el tratado antes del 30 de enero de 2021 figuran señalados.',
  ],
  [
    '',
    'The Council cannot meet before 30 June 2021.',
    'Le Conseil ne peut se réunir avant le 30 juin 2021.',
    'El Consejo no puede reunirse antes del 30 de junio de 2021.',
  ],
  [
    '',
    'The old numbering plan was in use until 30 January 2021.',
    "L'ancien plan de numérotage a été utilisé jusqu'au 30 janvier 2021.",
    'El antiguo plan de numeración se utilizó hasta el 30 de enero de 2021.',
  ],
  [
    '',
    'Satellite GX-4 was launched before 30 January 2021.',
    'Le satellite GX-4 a été lancé avant le 30 janvier 2021.',
    'El satélite GX-4 se lanzó antes del 30 de enero de 2021.',
  ],
  [
    '',
    'Contributions submitted before 30 January 2021 were discussed by the Group.',
    'Les contributions soumises avant le 30 janvier 2021 ont été examinées par le Groupe.',
    'Las contribuciones presentadas antes del 30 de enero de 2021 fueron examinadas por el Grupo.',
  ],
  [
    '',
    'Ms Prim leads the delegation until 30 June 2021.',
    "Mme Prim conduit la délégation jusqu'au 30 juin 2021.",
    'La Sra. Prim encabeza la delegación hasta el 30 de junio de 2021.',
  ],
  [
    '',
    'The guarantee of the equipment extends until 30 June 2021.',
    "La garantie du matériel s'étend jusqu'au 30 juin 2021.",
    'La garantía del material se extiende hasta el 30 de junio de 2021.',
  ],
  [
    '',
    'Summer time is in use in the host country until 30 June 2021.',
    "L'heure d'été est observée dans le pays hôte jusqu'au 30 juin 2021.",
    'En el país anfitrión rige el horario de verano hasta el 30 de junio de 2021.',
  ],
]);
