declare module 'virtual:glossaries' {
  /** A text of JSON: an array of `Glossary`. */
  const json: string;
  export default json;
}
