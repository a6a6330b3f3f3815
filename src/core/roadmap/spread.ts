/** At most so many of a list, evenly spread over it. */
export function spread<One>(all: readonly One[], most: number): readonly One[] {
  return all.length <= most ? all : all.filter((_, place) => Math.floor((place * most) / all.length) !== Math.floor(((place - 1) * most) / all.length));
}
