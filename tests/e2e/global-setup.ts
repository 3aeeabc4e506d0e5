import { buildIfStale } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';

/** Builds what is stale and serves the browser host while the tests run. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  await buildIfStale();
  const server = await serve({ port: Number(process.env['AFTERWORD_TEST_PORT']) });
  return () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
}
