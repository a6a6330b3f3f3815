/** The command was called wrongly; the message is one line for the person at the keyboard. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
