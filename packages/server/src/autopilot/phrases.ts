import type { Bilingual } from '@samaritan/scenarios/values/text';

/**
 * Everything the autopilot ever says in free words. The English is what it sends, and so what the log seals; the French stands
 * beside it for readers.
 */
export const phrases = {
  stayAway: {
    en: 'Keep away from the scene and leave the roads to the ambulances.',
    fr: 'Tenez-vous loin des lieux et laissez les routes aux ambulances.',
  },
  spreadHospitals: {
    en: 'If you can walk, do not go to the nearest hospital: go to one further away.',
    fr: "Si vous pouvez marcher, n'allez pas à l'hôpital le plus proche\u00a0: allez à un hôpital plus éloigné.",
  },
  volunteersRegister: {
    en: 'Health workers: register before you come.',
    fr: 'Personnel de la santé\u00a0: inscrivez-vous avant de venir.',
  },
  massCasualty: { en: 'Mass casualty', fr: 'Nombreuses victimes' },
  mayAsk: {
    en: 'We may ask for clinicians and ambulances.',
    fr: 'Nous pourrions demander des cliniciens et des ambulances.',
  },
  reply: { en: 'Reply', fr: 'Réponse' },
  acting: { en: 'Received. We are acting on it.', fr: 'Bien reçu. Nous y donnons suite.' },
  noneToSend: { en: 'We have none to send.', fr: "Nous n'en avons pas à envoyer." },
} as const satisfies Readonly<Record<string, Bilingual>>;

const french = new Map<string, string>(Object.values(phrases).map(({ en, fr }) => [en, fr]));

/** The French of a text that is, whole, one of the autopilot's; undefined of any other, which stays as it was typed. */
export const frenchOfPhrase = (text: string): string | undefined => french.get(text);
