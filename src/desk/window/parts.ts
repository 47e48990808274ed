/** The scripts that the page carries in elements that no browser runs, packed until they are wanted, and the one that unpacks them. */
type Part = 'worker-part' | 'pdf-part';

const held = (id: Part | 'unpacking-part'): string => document.getElementById(id)?.textContent?.trim() ?? '';

function workerOf(scripts: readonly string[]): Worker {
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

/** Unpacks in a worker of its own, which ends with it: it takes a tenth of a second, on a phone half of one. */
async function unpacked(name: Part): Promise<string> {
  const worker = workerOf([held('unpacking-part')]);
  try {
    return await new Promise<string>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(held(name), []);
    });
  } finally {
    worker.terminate();
  }
}

const unpackedOnce = new Map<Part, Promise<string>>();

function part(name: Part): Promise<string> {
  const known = unpackedOnce.get(name) ?? unpacked(name);
  unpackedOnce.set(name, known);
  return known;
}

/** A worker that reads letters; with what PDFs take where one has come. */
export async function startWorker(withPdf: boolean): Promise<Worker> {
  return workerOf(await Promise.all([...(withPdf ? [part('pdf-part')] : []), part('worker-part')]));
}

/** What this page needs, and browsers before 2023 have not. */
export const isBrowserNewEnough = (): boolean => 'toSorted' in Array.prototype && typeof Worker === 'function';
