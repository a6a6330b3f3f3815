/** Saves changes a while after they happened, many at a time, and never two saves at once. */
export interface Keeper {
  changed(): void;
  /** Saves what is not saved yet; settles when all is written. */
  end(): Promise<void>;
}

export interface KeeperOptions {
  readonly save: () => Promise<void>;
  readonly delayMs: number;
  readonly log: (line: string) => void;
}

export function createKeeper({ save, delayMs, log }: KeeperOptions): Keeper {
  let timer: NodeJS.Timeout | undefined;
  let dirty = false;
  let saving: Promise<void> = Promise.resolve();

  const write = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    saving = saving.then(async () => {
      if (!dirty) return;
      dirty = false;
      try {
        await save();
      } catch (error) {
        dirty = true;
        log(`The data could not be saved: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
    return saving;
  };

  return {
    changed() {
      dirty = true;
      timer ??= setTimeout(() => void write(), delayMs);
    },
    end: write,
  };
}
