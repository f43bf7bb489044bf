/** prettier, loaded only when somebody is going to read the result. The options are those the printer aims at. */
export async function formatTypeScript(text: string): Promise<string> {
  const prettier = await import('prettier');
  return prettier.format(text, { parser: 'typescript', printWidth: 110, singleQuote: true });
}
