/** Whether it was copied. A page that came by plain HTTP has no clipboard: then the text is selected, for the person to copy. */
export async function copyFrom(field: HTMLInputElement | undefined): Promise<boolean> {
  if (field === undefined) return false;
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}
