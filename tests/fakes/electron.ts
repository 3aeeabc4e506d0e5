// Takes electron's place in unit tests: a module that touches it for real belongs into tests/e2e/desktop.
export const app = undefined;
