/** Texts that the build takes up as they are. */
declare module '*.txt' {
  const text: string;
  export default text;
}
