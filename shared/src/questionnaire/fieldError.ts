/** Where the fault is, in dot notation, and what it is, in Danish. */
export type FieldError = { readonly path: string; readonly message: string }
