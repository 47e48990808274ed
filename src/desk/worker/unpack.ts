/** What unpacks the parts of the page (LZMA: a fifth smaller than gzip, since packs of three languages are much alike), in a worker of its own. */
import { fromBase91 } from '../base-91.js';
import { unpacked } from './lzma.js';

addEventListener('message', ({ data }: MessageEvent<string>) => {
  postMessage(new TextDecoder().decode(unpacked(fromBase91(data))));
});
