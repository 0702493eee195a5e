// The script as it was built, fetched from beside the page.
import type { Language } from './words/words';

export type ScriptFiles = { readonly code: string; readonly server: string; readonly sidebar: string };

/** There is one script for each language that its functions speak. */
export async function fetchScript(language: Language): Promise<ScriptFiles> {
  const read = async (name: string): Promise<string> => {
    const response = await fetch(`script/${language}/${name}`);
    if (!response.ok) throw new Error(`script/${language}/${name}: ${response.status} ${response.statusText}`);
    return response.text();
  };
  const [code, server, sidebar] = await Promise.all([read('Code.js'), read('Server.html'), read('Sidebar.html')]);
  return { code, server, sidebar };
}
