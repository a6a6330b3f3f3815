/** Does it unless another tab of this browser is at it; null then. Browsers without locks do it in any case. */
export async function alone<T>(place: string, act: () => Promise<T>): Promise<T | null> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return act();
  const locks: LockManager = navigator.locks;
  let begun = false;
  try {
    return await locks.request(place, { ifAvailable: true }, (lock) => {
      if (lock === null) return null;
      begun = true;
      return act();
    });
  } catch (error) {
    // a frame may be forbidden to lock
    if (begun) throw error;
    return act();
  }
}
