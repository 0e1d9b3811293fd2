import {
  type Configuration,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { accountByEmail, accountBySubject, changeAccount, insertAccount } from '../../store/account.ts';
import type { Database } from '../../store/database.ts';
import { isLoopback } from '../http/loopback.ts';

export interface SignOnSetting {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How the button is called. */
  readonly name: string;
  /** E-mail addresses, in small letters, of those who direct the server. */
  readonly directors: readonly string[];
}

/** What a browser keeps between leaving for the provider and coming back. */
export interface Trip {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Somebody, as the provider says. */
interface Known {
  readonly subject: string;
  readonly email: string | null;
  readonly isEmailVerified: boolean;
  readonly name: string;
}

/** Staff sign in with an organisation's account: OpenID Connect, authorisation code with PKCE. */
export class SignOn {
  readonly name: string;
  readonly #setting: SignOnSetting;
  #found: Promise<Configuration> | null = null;

  constructor(setting: SignOnSetting) {
    this.name = setting.name;
    this.#setting = setting;
  }

  /** Where to send a browser, and what it must bring back. */
  async leave(back: string): Promise<{ readonly url: string; readonly trip: Trip }> {
    const trip = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const url = buildAuthorizationUrl(await this.#configuration(), {
      redirect_uri: back,
      scope: 'openid email profile',
      code_challenge: await calculatePKCECodeChallenge(trip.verifier),
      code_challenge_method: 'S256',
      state: trip.state,
      nonce: trip.nonce,
    });
    return { url: url.href, trip };
  }

  /** The account of who came back; made where there is none. Throws where the provider's answer does not hold, null where it names nobody we could call. */
  async comeBack(database: Database, url: URL, { state, nonce, verifier }: Trip): Promise<string | null> {
    const tokens = await authorizationCodeGrant(await this.#configuration(), url, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) return null;
    const { sub, iss, email, name, email_verified: verified } = claims;
    const address = typeof email === 'string' ? email.trim().toLowerCase() : null;
    return this.#accountOf(database, {
      subject: `${iss} ${sub}`,
      email: address,
      isEmailVerified: verified === true,
      name: typeof name === 'string' && name !== '' ? name.slice(0, 120) : (address ?? sub),
    });
  }

  async #accountOf(database: Database, { subject, email, isEmailVerified, name }: Known): Promise<string | null> {
    const director = email !== null && isEmailVerified && this.#setting.directors.includes(email);
    const known =
      (await accountBySubject(database, subject)) ??
      (email !== null && isEmailVerified ? await accountByEmail(database, email) : null);
    if (known !== null) {
      if (director && !known.director) await changeAccount(database, known.id, { director });
      return known.id;
    }
    if (email === null) return null;
    const made = await insertAccount(database, { email, name, password: null, subject, language: 'en', director });
    return made.ok ? made.value : null;
  }

  /** Found when it is first wanted, and again where that failed: the provider may be away while this server starts. */
  #configuration(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.#setting;
    const url = new URL(issuer);
    // Plain HTTP to this machine alone: a provider under test, or a proxy beside it.
    const insecure = url.protocol === 'http:' && isLoopback(url.hostname) ? [allowInsecureRequests] : [];
    // The signature of a token is looked at as well, although it comes from the provider itself.
    const execute = [enableNonRepudiationChecks, ...insecure];
    this.#found ??= discovery(url, clientId, clientSecret, undefined, { execute }).catch((error: unknown) => {
      this.#found = null;
      throw error;
    });
    return this.#found;
  }
}

/** As the environment says; null where it says nothing. */
export function signOnOf(environment: Readonly<Record<string, string | undefined>>): SignOn | null {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret = '',
    OIDC_NAME: name,
    OIDC_DIRECTORS: directors = '',
  } = environment;
  if (issuer === undefined || issuer === '' || clientId === undefined) return null;
  return new SignOn({
    issuer,
    clientId,
    clientSecret,
    name: name ?? new URL(issuer).host,
    directors: directors
      .split(',')
      .map((one) => one.trim().toLowerCase())
      .filter((one) => one !== ''),
  });
}
