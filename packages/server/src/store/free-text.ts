/** PostgreSQL takes any character in text but U+0000, which nobody means to write. */
export const plain = (text: string): string => text.replaceAll('\0', '');
