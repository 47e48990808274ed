import { render } from 'preact';
import { Desk } from './desk.js';
import { isBrowserNewEnough } from './parts.js';
import { languageOfBrowser, speaking } from './words.js';

const language = languageOfBrowser(navigator.languages);
const place = document.getElementById('desk');
if (place) {
  if (isBrowserNewEnough()) render(<Desk opensIn={language} />, place);
  else place.textContent = speaking(language).say('tooOld');
}
