/** A binary heap of nodes by key; a node may be in it several times. */
export class NodeHeap {
  private readonly nodes: number[] = [];
  private readonly keys: number[] = [];

  get size(): number {
    return this.nodes.length;
  }

  get leastKey(): number {
    return this.keys[0]!;
  }

  clear(): void {
    this.nodes.length = 0;
    this.keys.length = 0;
  }

  push(node: number, key: number): void {
    let place = this.nodes.push(node) - 1;
    this.keys.push(key);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.keys[parent]! <= key) break;
      this.move(parent, place);
      place = parent;
    }
    this.nodes[place] = node;
    this.keys[place] = key;
  }

  pop(): number {
    const least = this.nodes[0]!;
    const node = this.nodes.pop()!;
    const key = this.keys.pop()!;
    const size = this.nodes.length;
    if (size === 0) return least;
    let place = 0;
    for (let child = 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && this.keys[child + 1]! < this.keys[child]!) child++;
      if (this.keys[child]! >= key) break;
      this.move(child, place);
      place = child;
    }
    this.nodes[place] = node;
    this.keys[place] = key;
    return least;
  }

  private move(from: number, to: number): void {
    this.nodes[to] = this.nodes[from]!;
    this.keys[to] = this.keys[from]!;
  }
}
