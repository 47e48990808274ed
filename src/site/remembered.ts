/** What was worked out lately, by what it was worked out for; a few hundred at most. */
export class Remembered<Value> {
  private readonly values = new Map<string, Promise<Value>>();

  constructor(private readonly most = 300) {}

  /** Who asks for what is being worked out waits for it: it is not begun twice. */
  get(key: string, work: () => Promise<Value>): Promise<Value> {
    const known = this.values.get(key);
    if (known) return known;
    const value = work();
    this.values.set(key, value);
    // What failed is tried again.
    value.catch(() => this.values.delete(key));
    const [oldest] = this.values.keys();
    if (this.values.size > this.most && oldest !== undefined) this.values.delete(oldest);
    return value;
  }

  clear(): void {
    this.values.clear();
  }
}
