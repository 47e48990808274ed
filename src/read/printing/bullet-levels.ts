/**
 * Levels of bullets that several lists share out: word processors keep `List Bullet 2` as a list of its own, whose items stand further in
 * than those of `List Bullet` that they hang below. Between lists the indent tells the level, within one the file does.
 */

interface OpenBullet {
  readonly list: string;
  /** In its list. */
  readonly own: number;
  readonly left: number | undefined;
  /** Among the bullets around it. */
  readonly level: number;
}

/** Twentieths of a point; lists that stand nearer to each other begin at one place. */
const near = 150;

export class BulletLevels {
  private open: OpenBullet[] = [];

  /** Another paragraph: what follows is another list. */
  end(): void {
    if (this.open.length > 0) this.open = [];
  }

  next(list: string, own: number, left: number | undefined): number {
    const level = this.levelOf(list, own, left);
    while ((this.open.at(-1)?.level ?? -1) >= level) this.open.pop();
    this.open.push({ list, own, left, level });
    return level;
  }

  private levelOf(list: string, own: number, left: number | undefined): number {
    const sister = this.open.findLast((bullet) => bullet.list === list && bullet.own <= own);
    if (sister) return sister.level + own - sister.own;
    const above = left === undefined ? undefined : this.open.findLast((bullet) => isFurtherIn(left, bullet));
    return above ? Math.max(own, above.level + 1) : own;
  }
}

const isFurtherIn = (left: number, above: OpenBullet): boolean => above.left !== undefined && left > above.left + near;
