/** Characters that a password has at least. */
export const leastPassword = 10;

export interface AccountFields {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** The fields that cannot be taken as they are, in the order they stand. */
export function missingFrom({ name, email, password }: AccountFields): readonly (keyof AccountFields)[] {
  return [
    ...(name.trim() === '' ? (['name'] as const) : []),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? [] : (['email'] as const)),
    ...(password.length < leastPassword ? (['password'] as const) : []),
  ];
}
