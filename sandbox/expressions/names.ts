/** What one function needs of a frame: how many values it holds, and how deep its nodes are nested. */
export interface Shape {
  size: number;
  height: number;
}

/** Where a name's value stands: so many functions out, at that place. */
export interface Slot {
  readonly hops: number;
  readonly at: number;
}

/** The names that a block sees while it is compiled. A declaration is seen by what follows it, never by itself. */
export class Names {
  private readonly own = new Map<string, number>();

  private constructor(
    readonly shape: Shape,
    private readonly outer: Names | null,
  ) {}

  static ofProgram(): Names {
    return new Names({ size: 0, height: 0 }, null);
  }

  /** The names of a block of the same function. */
  block(): Names {
    return new Names(this.shape, this);
  }

  /** The names of a function that is written here. */
  function(): Names {
    return new Names({ size: 0, height: 0 }, this);
  }

  /** Answers the place of the value in the frame. */
  declare(name: string): number {
    const at = this.shape.size;
    this.shape.size += 1;
    this.own.set(name, at);
    return at;
  }

  /** Undefined for a name that the program does not declare. */
  find(name: string): Slot | undefined {
    const at = this.own.get(name);
    if (at !== undefined) return { hops: 0, at };
    const found = this.outer?.find(name);
    return found === undefined || this.outer?.shape === this.shape ? found : { hops: found.hops + 1, at: found.at };
  }
}
