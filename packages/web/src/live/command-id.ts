const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A command's name, chosen here so that sending it twice does it once: the seat, and 16 letters of luck. Only letters, digits
 * and `-` are sent; `getRandomValues` works over plain HTTP too, where `randomUUID` does not exist.
 */
export function commandId(seat: string, luck: Uint8Array = crypto.getRandomValues(new Uint8Array(16))): string {
  const named = seat.replaceAll(/[^A-Za-z0-9_-]/g, '-').slice(0, 40);
  return `${named}-${[...luck].map((byte) => letters[byte % letters.length]).join('')}`;
}
