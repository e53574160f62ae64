// The relay beside the demo: /relay/feed?url=…, for any feed that this machine can reach, and for pages of this machine only.

/** A plugin of Vite's. */
export const relayBesideDemo = {
  name: 'relay-beside-demo',
  apply: 'serve',
  configureServer(server) {
    let listener;
    const start = async () => {
      const {createRelay} = await server.ssrLoadModule('/src/relay/relay.ts');
      const {guardedFetch, relayListener} = await server.ssrLoadModule('/src/relay/node/server.ts');
      return relayListener(
        createRelay({
          allow: [],
          development: true,
          fetch: guardedFetch({allowPrivate: true}),
        }),
      );
    };
    // Before Vite's own, which lets pages of every origin in.
    server.middlewares.use('/relay', (request, response, next) => {
      listener ??= start();
      listener.then(listen => listen(request, response), next);
    });
  },
};
