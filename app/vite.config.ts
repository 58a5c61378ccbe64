import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * SvelteKit hides its announcer for screen readers with a style attribute, which our policy refuses.
 * `base.css` hides it instead.
 */
const announcerWithoutStyle: Plugin = {
  name: 'announcer-without-style',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('kit/src/runtime/components/root.svelte')) return undefined;
    return { code: code.replace(/\s+style="position: absolute;[^"]*"/, ''), map: null };
  },
};

export default defineConfig({
  plugins: [
    announcerWithoutStyle,
    sveltekit({
      adapter: adapter({ envPrefix: 'BACKSTRIDE_HANDLER_' }),
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'img-src': ['self'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
      inlineStyleThreshold: 0,
    }),
  ],
  // The other rooms stay outside: Node runs them as TypeScript from where they stand, and worker threads need their
  // real paths. Vite's own `ssr.external` only takes JavaScript.
  environments: {
    ssr: { build: { rolldownOptions: { external: [/^@backstride\//] } } },
    // Tables and sentences do nothing by being loaded: what a page does not use stays out of the browser.
    client: {
      build: {
        rolldownOptions: { treeshake: { moduleSideEffects: (id) => !/\/(words|engine)\/src\//.test(id) } },
      },
    },
  },
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
