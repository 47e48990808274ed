import { holdsGenerated } from '../support/holds-generated.js';

holdsGenerated(300, 16);
