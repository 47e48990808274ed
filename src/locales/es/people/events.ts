/** What is presided over and is no group (folded): a piece of an expression. */
export const events =
  'seminarios?(?: web)?|talleres|taller|foros?|mesas? redondas?|ceremonias?|coloquios?|simposios?|manifestaciones|manifestacion|eventos?|cumbres?|webinarios?|exposiciones|exposicion|jurados?|hackathones|hackathon|sesiones|sesion|paneles|panel';
