import type { ComponentChildren } from 'preact';
import type { Sentence } from '../../model/sentence/index.js';
import { printed } from '../../render/html/printed.js';
import { useReader } from './shell.js';
import { sayTo } from '../reader.js';

/** Stands in a sentence for what is filled in as markup: no text has it, as `printed` lets none through. */
const hole = '\u0000';

/** What to say with a hole in it. */
export const withHole = hole;

/** A sentence with something of the page in the hole that was left for it. */
export const Told = ({ sentence, children }: { readonly sentence: Sentence; readonly children: ComponentChildren }) => {
  const [before = '', after = ''] = sayTo(useReader(), sentence).split(hole);
  return (
    <>
      {printed(before)}
      {children}
      {printed(after)}
    </>
  );
};
