import { noBreak } from './format.ts';

const masculine = /^(?:Protocole|Accord|Mémorandum|Règlement|Décret|Code|Programme|Registre|Plan|Pacte)\b/;
const feminine = /^(?:Loi|Convention|Directive|Dispense)\b/;
const elided = /^(?:Entente|Ordonnance|Annexe|Exemption|Inscription)\b/;

/** `de` with its article before the name of an instrument; a name in another language stands in quotation marks. */
export function ofInstrument(name: string): string {
  const lower = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  if (masculine.test(name)) return `du ${lower}`;
  if (feminine.test(name)) return `de la ${lower}`;
  if (elided.test(name)) return `de l'${lower}`;
  return `de «${noBreak}${name}${noBreak}»`;
}
