/** Gives a text to the browser as a file to keep. Jira's frame allows it at a press of a button (Custom UI iframe: `allow-downloads`). */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser has taken hold of the file by then
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
