// Copying a text. Google's frame may refuse the clipboard: then whoever asks is told, and does it by hand.

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
