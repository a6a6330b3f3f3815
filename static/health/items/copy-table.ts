/** Puts a table on the clipboard, for documents and for spreadsheets. False where the browser does not let the frame do so. */
export async function copyTable({ html, text }: { readonly html: Promise<string>; readonly text: Promise<string> }): Promise<boolean> {
  const part = async (type: string, content: Promise<string>): Promise<Blob> => new Blob([await content], { type });
  try {
    // a browser that asks for the press of a button takes promises, so that the texts may come a moment later
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': part('text/html', html), 'text/plain': part('text/plain', text) })]);
    return true;
  } catch {
    return false;
  }
}
