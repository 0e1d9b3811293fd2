import type { Language } from '@samaritan/scenarios/values/text';

export interface TrustWords {
  readonly title: string;
  readonly why: string;
  readonly download: string;
  readonly fingerprint: string;
  readonly open: string;
  readonly plain: string;
  readonly without: string;
  readonly withheld: readonly string[];
  readonly other: string;
  /** By kind of device: what it is called, and the steps. */
  readonly devices: readonly { readonly name: string; readonly steps: readonly string[] }[];
}

const english: TrustWords = {
  title: 'Let this device trust the server',
  why: 'This server runs on a machine in your room and vouches for itself with a certificate of its own. Once your device trusts it, everything between the two is encrypted, and the browser allows all that Samaritan can do. Remove it after the exercise where you like.',
  download: 'Get the certificate',
  fingerprint:
    'Before you trust it, compare this fingerprint with the one on the server’s screen or at the director’s page (SHA-256):',
  open: 'Then open',
  plain: 'Go on without it, unencrypted',
  without:
    'Without it the exercise can be played all the same, but others on the network could read along, and browsers withhold over plain HTTP:',
  withheld: [
    'camera and microphone (pictures taken from within the page; scanning a QR code from within the page)',
    'notifications while the page is in the background',
    'keeping the screen awake',
    'working on while the connection is lost (service worker)',
    'copying to the clipboard with one button',
  ],
  other: 'Français',
  devices: [
    {
      name: 'iPhone, iPad (iOS, iPadOS)',
      steps: [
        'Open this page in Safari, choose “Get the certificate” and “Allow”.',
        'Settings → “Profile Downloaded” (or General → VPN & Device Management) → Install.',
        'Settings → General → About → Certificate Trust Settings → turn on “Samaritan on …”.',
      ],
    },
    {
      name: 'Android',
      steps: [
        'Choose “Get the certificate” and keep the file.',
        'Settings → Security & privacy → More security settings → Encryption & credentials → Install a certificate → CA certificate → Install anyway, and choose the file. (The menu differs a little between makers: search Settings for “CA certificate”.)',
        'Firefox on Android does not take it by itself: Settings → About Firefox, tap the logo five times, then Settings → Secret settings → Use third party CA certificates.',
      ],
    },
    {
      name: 'Windows (Edge, Chrome)',
      steps: [
        'Choose “Get the certificate” and open the file → Install Certificate… → Current User.',
        '“Place all certificates in the following store” → Browse… → Trusted Root Certification Authorities → Finish → Yes.',
        'Close the browser and open it again.',
      ],
    },
    {
      name: 'Mac (Safari, Chrome, Edge)',
      steps: [
        'Choose “Get the certificate” and open the file; add it to the keychain “login”.',
        'In Keychain Access open “Samaritan on …” → Trust → “When using this certificate”: Always Trust. Close the window and enter your password.',
      ],
    },
    {
      name: 'Chromebook (ChromeOS)',
      steps: [
        'Choose “Get the certificate” and keep the file.',
        'In Chrome open chrome://certificate-manager → Local certificates → Installed by you → Import under “Trusted certificates”, and choose the file. On a managed Chromebook only its administrator can.',
      ],
    },
    {
      name: 'Linux, and Firefox everywhere',
      steps: [
        'Firefox: Settings → Privacy & Security → View Certificates… → Authorities → Import…, choose the file, tick “Trust this CA to identify websites”.',
        'Chrome on Linux: chrome://certificate-manager → Local certificates → Installed by you → Import.',
        'The whole system on Debian or Ubuntu: copy the file to /usr/local/share/ca-certificates/samaritan.crt and run sudo update-ca-certificates.',
      ],
    },
  ],
};

const french: TrustWords = {
  title: 'Faire confiance au serveur sur cet appareil',
  why: 'Ce serveur fonctionne sur une machine de votre salle et se porte garant de lui-même par son propre certificat. Une fois que votre appareil lui fait confiance, tout ce qui passe entre les deux est chiffré, et le navigateur permet tout ce que Samaritan sait faire. Retirez-le après l’exercice si vous le souhaitez.',
  download: 'Obtenir le certificat',
  fingerprint:
    'Avant de lui faire confiance, comparez cette empreinte avec celle affichée à l’écran du serveur ou sur la page de la direction (SHA-256) :',
  open: 'Ouvrez ensuite',
  plain: 'Continuer sans lui, sans chiffrement',
  without:
    'Sans lui, l’exercice peut se jouer quand même, mais d’autres sur le réseau pourraient lire, et les navigateurs refusent en HTTP simple :',
  withheld: [
    'la caméra et le microphone (photos prises dans la page; lecture d’un code QR dans la page)',
    'les notifications quand la page est en arrière-plan',
    'garder l’écran allumé',
    'continuer quand la connexion est perdue (service worker)',
    'copier dans le presse-papiers d’un seul bouton',
  ],
  other: 'English',
  devices: [
    {
      name: 'iPhone, iPad (iOS, iPadOS)',
      steps: [
        'Ouvrez cette page dans Safari, choisissez « Obtenir le certificat » puis « Autoriser ».',
        'Réglages → « Profil téléchargé » (ou Général → VPN et gestion de l’appareil) → Installer.',
        'Réglages → Général → Informations → Réglages des certificats → activez « Samaritan on … ».',
      ],
    },
    {
      name: 'Android',
      steps: [
        'Choisissez « Obtenir le certificat » et gardez le fichier.',
        'Paramètres → Sécurité et confidentialité → Autres paramètres de sécurité → Chiffrement et identifiants → Installer un certificat → Certificat CA → Installer quand même, puis choisissez le fichier. (Le menu varie selon le fabricant : cherchez « certificat CA » dans les paramètres.)',
        'Firefox sur Android ne le prend pas de lui-même : Paramètres → À propos de Firefox, touchez cinq fois le logo, puis Paramètres → Secret settings → Use third party CA certificates.',
      ],
    },
    {
      name: 'Windows (Edge, Chrome)',
      steps: [
        'Choisissez « Obtenir le certificat » et ouvrez le fichier → Installer un certificat… → Utilisateur actuel.',
        '« Placer tous les certificats dans le magasin suivant » → Parcourir… → Autorités de certification racines de confiance → Terminer → Oui.',
        'Fermez le navigateur et rouvrez-le.',
      ],
    },
    {
      name: 'Mac (Safari, Chrome, Edge)',
      steps: [
        'Choisissez « Obtenir le certificat » et ouvrez le fichier; ajoutez-le au trousseau « session ».',
        'Dans Trousseaux d’accès, ouvrez « Samaritan on … » → Se fier → « Lors de l’utilisation de ce certificat » : Toujours approuver. Fermez la fenêtre et entrez votre mot de passe.',
      ],
    },
    {
      name: 'Chromebook (ChromeOS)',
      steps: [
        'Choisissez « Obtenir le certificat » et gardez le fichier.',
        'Dans Chrome, ouvrez chrome://certificate-manager → Certificats locaux → Installés par vous → Importer sous « Certificats de confiance », puis choisissez le fichier. Sur un Chromebook géré, seul l’administrateur le peut.',
      ],
    },
    {
      name: 'Linux, et Firefox partout',
      steps: [
        'Firefox : Paramètres → Vie privée et sécurité → Afficher les certificats… → Autorités → Importer…, choisissez le fichier, cochez « Confirmer cette AC pour identifier des sites web ».',
        'Chrome sous Linux : chrome://certificate-manager → Certificats locaux → Installés par vous → Importer.',
        'Tout le système sous Debian ou Ubuntu : copiez le fichier dans /usr/local/share/ca-certificates/samaritan.crt et lancez sudo update-ca-certificates.',
      ],
    },
  ],
};

export const trustWords = (language: Language): TrustWords => (language === 'fr' ? french : english);
