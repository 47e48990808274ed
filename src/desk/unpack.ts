/**
 * The script that the page begins with: it unpacks the one that shows the page, and puts it beside itself, where the policy knows it by its hash.
 * In a worker of its own it unpacks the larger parts (LZMA: a fifth smaller than gzip, since packs of three languages are much alike).
 */
import { decompress } from 'lzma1';
import { fromBase92 } from './base-92.js';

const scriptOf = (text: string): string => new TextDecoder().decode(decompress(fromBase92(text)));

if (typeof document === 'undefined') {
  addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(scriptOf(data)));
} else {
  const script = document.createElement('script');
  script.textContent = scriptOf(document.getElementById('window-part')?.textContent ?? '');
  document.body.append(script);
}
