// What the script says by itself, without its server.
export { failed, unloaded } from './failures';
export { marks } from './marks';
export { menu } from './menu';
