export { countryCode } from '../text/country.js';
