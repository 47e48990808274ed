/** What unpacks the parts of the page (LZMA: a fifth smaller than gzip, since packs of three languages are much alike), in a worker of its own. */
import { decompress } from 'lzma1';

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  postMessage(new TextDecoder().decode(decompress(data)));
});
