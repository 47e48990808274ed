/** Styles and scripts of the pages that are written here: a page that shows them in a frame has to let them in. */
import { pageScript, pageStyle } from './comparison/page-style.js';
import live from 'bundle:./page/script/live.ts';
import script from 'bundle:./page/script/main.ts';
import style from 'bundle:./page/page.css';
import { translationStyle } from './translation/html.js';

export const pageStyles: readonly string[] = [style, pageStyle, translationStyle];
export const pageScripts: readonly string[] = [live, script, pageScript];
