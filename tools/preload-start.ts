import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * Each entry page sends its first reads before it loads React, by a dynamic import. The browser learns of that import only when the
 * entry runs, so the page names its files in advance: they download while the entry is still on its way.
 */
export function preloadStart(): Plugin {
  return {
    name: 'preload-start',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle, chunk }) => {
        if (!bundle || !chunk) return [];
        const known = new Set([chunk.fileName, ...chunk.imports]);
        const files = new Set<string>();
        const add = (name: string): void => {
          const file = bundle[name];
          if (known.has(name) || files.has(name) || file?.type !== 'chunk') return;
          files.add(name);
          for (const css of file.viteMetadata?.importedCss ?? []) files.add(css);
          file.imports.forEach(add);
        };
        chunk.dynamicImports.forEach(add);
        return [...files].map(tag);
      },
    },
  };
}

function tag(file: string): HtmlTagDescriptor {
  const href = `./${file}`;
  return { tag: 'link', injectTo: 'head', attrs: file.endsWith('.css') ? { rel: 'preload', as: 'style', crossorigin: true, href } : { rel: 'modulepreload', crossorigin: true, href } };
}
