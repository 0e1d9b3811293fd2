declare const unit: unique symbol;

/** A number that says its unit in its type. Made by the functions beside each unit, nowhere else. */
export type Quantity<Unit extends string> = number & { readonly [unit]: Unit };
