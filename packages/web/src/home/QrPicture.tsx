import type { JSX } from 'solid-js';

export interface QrPictureProps {
  /** SVG text, made by this server. */
  readonly svg: string;
  readonly label: string;
}

/** A QR code as an image: no markup of the server's becomes part of the page. */
export function QrPicture(props: QrPictureProps): JSX.Element {
  return <img class="qr" alt={props.label} src={`data:image/svg+xml,${encodeURIComponent(props.svg)}`} />;
}
