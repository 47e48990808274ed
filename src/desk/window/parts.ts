/** The scripts that the page carries packed, in elements that no browser runs, until they are wanted. */

async function unpacked(name: string): Promise<string> {
  const packed = document.getElementById(name)?.textContent ?? '';
  const bytes = Uint8Array.from(atob(packed.trim()), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

const unpackedOnce = new Map<string, Promise<string>>();

function part(name: 'worker-part' | 'pdf-part'): Promise<string> {
  const known = unpackedOnce.get(name) ?? unpacked(name);
  unpackedOnce.set(name, known);
  return known;
}

/** A worker that reads letters; with what PDFs take where one has come. */
export async function startWorker(withPdf: boolean): Promise<Worker> {
  const scripts = await Promise.all([...(withPdf ? [part('pdf-part')] : []), part('worker-part')]);
  const address = URL.createObjectURL(
    new Blob(
      scripts.map((script) => `${script}\n`),
      { type: 'text/javascript' },
    ),
  );
  try {
    return new Worker(address);
  } finally {
    // Browsers take the script up when they are asked, not when it runs.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

/** What this page needs, and browsers before 2023 have not. */
export const isBrowserNewEnough = (): boolean =>
  typeof DecompressionStream === 'function' && typeof Worker === 'function';
