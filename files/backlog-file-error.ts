/** A backlog file that cannot be read. The message is one plain line that names the file and the reason. */
export class BacklogFileError extends Error {
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.name = 'BacklogFileError';
  }
}
