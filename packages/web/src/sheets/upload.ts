/** Bytes that the server reads of one file. */
export const mostBytes = 20_000_000;

/** Hands a file to the server; the id by which calls name it for half an hour. */
export async function upload(file: Blob): Promise<string> {
  const answer = await fetch('/files/sheets', {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
    credentials: 'same-origin',
  });
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  const told: unknown = await answer.json();
  if (typeof told === 'object' && told !== null && 'upload' in told && typeof told.upload === 'string')
    return told.upload;
  throw new Error('no upload');
}
