/**
 * A file that no record can be made of. The message is one line for people: what the file is or what is wrong with
 * it, and what to do. It is shown as it stands, without a stack.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
