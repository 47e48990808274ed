import { holdsGenerated } from '../support/holds-generated.js';

// Some seconds of reading; as many as `GENERATED_LETTERS` says, up to 25,000: TSB has 999 numbers in a study period.
holdsGenerated(Number(process.env['GENERATED_LETTERS'] ?? 400), 5, true);
