import type { SourceDocument } from '../../../src/model/document.js';
import { readOdt } from '../../../src/read/odt.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import type { TrackChanges } from '../../../src/read/printing/revisions.js';
import { odt, type OdtParts } from './odt-builder.js';

export const read = (parts: OdtParts, trackChanges: TrackChanges = 'accept'): Promise<SourceDocument> =>
  readOdt(odt(parts), { ...defaultReadOptions, trackChanges });

export const textOf = async (text: string, parts: OdtParts = {}, trackChanges?: TrackChanges): Promise<string> =>
  (await read({ ...parts, text }, trackChanges)).text;

export const noiseIn = ({ text, noise }: SourceDocument): string[] =>
  noise.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
