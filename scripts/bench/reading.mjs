// What reads documents: the library, mammoth, and the least that any reader of Word must do.
import { inflateRawSync } from 'node:zlib';

/** Inflates and scans a Word file's text, and passes over it once: nothing that reads it can take less. */
async function leastReader() {
  const { fromBufferPromise } = await import('yauzl');
  const { SaxesParser } = await import('saxes');
  return async (bytes) => {
    const zip = await fromBufferPromise(bytes);
    let text = '';
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== 'word/document.xml') continue;
      // The local header (ZIP 4.3.7) has 30 bytes, then the name and the extra field, whose lengths it tells.
      const header = entry.relativeOffsetOfLocalHeader;
      const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
      const xml = inflateRawSync(bytes.subarray(start, start + entry.compressedSize)).toString('utf8');
      const parser = new SaxesParser({ xmlns: true });
      parser.on('text', (part) => (text += part));
      parser.write(xml).close();
    }
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
    return sum;
  };
}

/** @returns a function from the bytes of a document to a promise */
export async function readerOf(name) {
  if (name === 'least') return leastReader();
  if (name === 'mammoth') {
    const { default: mammoth } = await import('mammoth');
    return (bytes) => mammoth.convertToHtml({ buffer: bytes });
  }
  const { parseCircular } = await import('../../dist/index.js');
  return (bytes) => parseCircular(bytes);
}
