/** What stands for the item's own finding in a question to many. */
const MISSING = '{missing}';

/** A first wording, for the person who asks to make their own. */
export const FIRST_QUESTION = `Could you help us to get this ready? What is missing first: ${MISSING}`;

export const asksMissing = (question: string): boolean => question.includes(MISSING);

/** The question as one item gets it. */
export const questionText = (question: string, missing: string): string => question.replaceAll(MISSING, missing).trim();

/** Why a question cannot be sent yet, in words; null when it can. */
export const whyNotQuestion = (question: string): string | null => (question.trim() === '' ? 'Write the question first.' : null);
