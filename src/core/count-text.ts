/** A number with what it counts: "1 item", "3 items". @param count a number, or one that is written already @param many its plural where it is more than an s */
export const countText = (count: number | string, one: string, many = `${one}s`): string => `${count} ${String(count) === '1' ? one : many}`;
