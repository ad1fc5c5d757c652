/** The one web global that core may use: it is in every JavaScript host, but not in the language's own `lib`. */
declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string, base?: string | URL): boolean;
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly searchParams: { get(name: string): string | null };
  hash: string;
  readonly href: string;
}
