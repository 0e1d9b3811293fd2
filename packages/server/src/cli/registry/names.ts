import { officialName } from '@samaritan/scenarios/reference/jurisdictions';
import { licenceClasses } from '@samaritan/scenarios/reference/licence-classes';
import type { JurisdictionId, LicenceClassId } from '@samaritan/scenarios/values/id';
import type { Language } from '@samaritan/scenarios/values/text';
import { jurisdictionNames } from '../../words/labels/jurisdictions.ts';

export const className = (of: LicenceClassId, language: Language): string =>
  licenceClasses.get(of)?.name[language] ?? of;

export const jurisdictionName = (of: JurisdictionId, language: Language): string =>
  jurisdictionNames[of]?.[language] ?? officialName(of)?.[language] ?? of;
