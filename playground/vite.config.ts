/** The playground as static files that may lie in any folder of any server. */
import { defineConfig } from 'vite';
import { runModules } from './run-modules.ts';
import { sizes } from './sizes.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // Found only in the compile worker, which is not looked at when the server starts.
  optimizeDeps: { include: ['chevrotain', '@jridgewell/gen-mapping'] },
  server: { fs: { allow: ['..'] } },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'es' },
  plugins: [runModules(), sizes()],
});
