declare module 'autocannon' {
  type Options = {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly method?: 'POST';
    readonly body?: string;
  };
  type Result = {
    readonly non2xx: number;
    readonly errors: number;
    readonly duration: number;
    readonly requests: { readonly total: number };
  };
  type Instance = {
    on(event: 'response', hear: (client: object, status: number, bytes: number, milliseconds: number) => void): void;
  };
  const autocannon: (options: Options, done: (failure: Error | null, result: Result) => void) => Instance;
  namespace autocannon {
    export type { Result };
  }
  export = autocannon;
}
