/** What was typed, as one line: a summary and a list item have no line breaks. */
export const oneLine = (typed: string): string => typed.split(/\s+/).filter((word) => word !== '').join(' ');
