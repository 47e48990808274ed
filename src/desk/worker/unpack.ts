/** What unpacks the parts of the page (LZMA: a fifth smaller than gzip, since packs of three languages are much alike), in a worker of its own. */
import { decompress } from 'lzma1';
import { fromBase91 } from '../base-91.js';

addEventListener('message', ({ data }: MessageEvent<string>) => {
  postMessage(new TextDecoder().decode(decompress(fromBase91(data))));
});
