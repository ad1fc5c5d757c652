/** A site that the reader may add to those on which we run by ourselves. */
export interface AddableSite {
  /** As readers name it: without `www.`. */
  host: string;
  isAdded: boolean;
  onChange(isAdded: boolean): void;
}
