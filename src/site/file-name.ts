/** The last part of a path: nothing of the machine is told. */
export const fileName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
