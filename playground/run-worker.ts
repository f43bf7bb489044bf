/**
 * A program, in a worker of its own: loads its modules, runs it, streams its output, says its exit status. It serves one request and is then
 * terminated by the page, which may also do so earlier. Built apart from the page (run-modules.ts): programs share its runtime.
 */
import { registerSourceMap, start } from 'gots/runtime';
import { BrowserHost } from '../runtime/host/browser.ts';
import { explainer } from '../runtime/stuck.ts';
import { placeholder, type RunEvent, type RunRequest } from './messages.ts';

const tell = (event: RunEvent) => postMessage(event);

addEventListener('message', async ({ data }: MessageEvent<RunRequest>) => {
  try {
    const { $inits, main, $godebug } = await load(data.modules);
    const host = new BrowserHost({ write: (fd, bytes) => tell({ fd, bytes }) });
    const { seed, virtualTime } = data;
    // A browser does not tell what functions have captured.
    const tools = [explainer(undefined)];
    tell({ status: await start({ init: $inits, main, godebug: $godebug, host, seed, virtualTime, tools }) });
  } catch (error) {
    tell({ failure: String(error) });
  }
});

/** Gives each module a URL, those it imports first, and imports the last. */
async function load(modules: RunRequest['modules']) {
  const urls = new Map<string, string>();
  let url = '';
  for (const { path, text, map } of modules) {
    const linked = text.replace(/^(import .* from ')([^']+)(';)$/gm, (line, before, specifier, after) => {
      const target = urls.get(specifier);
      return target === undefined ? line : `${before}${target}${after}`;
    });
    url = URL.createObjectURL(new Blob([linked], { type: 'text/javascript' }));
    urls.set(placeholder(path), url);
    registerSourceMap(url, map);
  }
  return import(/* @vite-ignore */ url);
}
