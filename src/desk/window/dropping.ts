import { useLayoutEffect, useState } from 'preact/hooks';
import { namedFiles } from './file-chooser.js';
import type { NamedFile } from './letters.js';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Files that are dropped anywhere on the page, or pasted. @returns whether some are held over it */
export function useDropping(add: (files: readonly NamedFile[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  // Before the page is painted: a browser opens a file dropped on a page that does not yet listen, and the page is gone.
  useLayoutEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = namedFiles(event.dataTransfer?.files ?? []);
      if (files.length > 0) add(files);
    };
    const paste = ({ clipboardData }: ClipboardEvent): void => {
      const files = namedFiles(clipboardData?.files ?? []);
      if (files.length > 0) add(files);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, [add]);
  return isOver;
}
