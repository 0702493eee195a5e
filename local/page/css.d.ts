// Styles are gathered by the bundler: an import says only that they are needed.
declare module '*.css';
