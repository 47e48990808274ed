/** What is presided over and is no group (folded): a piece of an expression. */
export const events =
  'seminaires?|ateliers?|forums?|tables? rondes?|ceremonies?|colloques?|symposiums?|manifestations?|sommets?|webinaires?|expositions?|jurys?|hackathons?|seances?|panels?';
