export const pointsText = (points: number | null): string => (points === null ? 'no estimate' : `${points} ${points === 1 ? 'point' : 'points'}`);
