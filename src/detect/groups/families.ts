/** Readings joined by the keys they share. */
export class Families {
  private readonly parents = new Map<string, string>();

  root(key: string): string {
    let root = key;
    for (
      let parent = this.parents.get(root);
      parent !== undefined && parent !== root;
      parent = this.parents.get(root)
    ) {
      root = parent;
    }
    this.parents.set(key, root);
    return root;
  }

  has(key: string): boolean {
    return this.parents.has(key);
  }

  join(a: string, b: string): void {
    const [first, second] = [this.root(a), this.root(b)];
    if (first !== second) this.parents.set(second, first);
  }
}
