/** Thousands divided by a comma, the same in every locale. */
export const groupedNumber = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
