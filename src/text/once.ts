/** What is made where it is first asked for, such as a long expression that many letters need not: to make it takes V8 as long as to run it. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
