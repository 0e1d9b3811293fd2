import type { OfficialName } from '@samaritan/scenarios/values/text';

/**
 * Core capabilities: the thirty-two of the United States (National Preparedness Goal, 2015), whose French is ours, and the two
 * of the Canadian list of 2019 that could be seen; `fr: null` where no French name was.
 */
export const capabilityNames: Readonly<Record<string, OfficialName>> = {
  'us.operational-coordination': { en: 'Operational Coordination', fr: 'Coordination opérationnelle' },
  'us.planning': { en: 'Planning', fr: 'Planification' },
  'us.public-information-and-warning': { en: 'Public Information and Warning', fr: 'Information et alerte du public' },
  'us.access-control-and-identity-verification': {
    en: 'Access Control and Identity Verification',
    fr: "Contrôle d'accès et vérification d'identité",
  },
  'us.community-resilience': { en: 'Community Resilience', fr: 'Résilience communautaire' },
  'us.critical-transportation': { en: 'Critical Transportation', fr: 'Transport essentiel' },
  'us.cybersecurity': { en: 'Cybersecurity', fr: 'Cybersécurité' },
  'us.economic-recovery': { en: 'Economic Recovery', fr: 'Relance économique' },
  'us.environmental-response-health-and-safety': {
    en: 'Environmental Response/Health and Safety',
    fr: 'Intervention environnementale, santé et sécurité',
  },
  'us.fatality-management-services': { en: 'Fatality Management Services', fr: 'Gestion des décès' },
  'us.fire-management-and-suppression': {
    en: 'Fire Management and Suppression',
    fr: 'Gestion et extinction des incendies',
  },
  'us.forensics-and-attribution': { en: 'Forensics and Attribution', fr: 'Criminalistique et attribution' },
  'us.health-and-social-services': { en: 'Health and Social Services', fr: 'Services de santé et services sociaux' },
  'us.housing': { en: 'Housing', fr: 'Logement' },
  'us.infrastructure-systems': { en: 'Infrastructure Systems', fr: "Systèmes d'infrastructure" },
  'us.intelligence-and-information-sharing': {
    en: 'Intelligence and Information Sharing',
    fr: "Renseignement et échange d'information",
  },
  'us.interdiction-and-disruption': { en: 'Interdiction and Disruption', fr: 'Interdiction et perturbation' },
  'us.logistics-and-supply-chain-management': {
    en: 'Logistics and Supply Chain Management',
    fr: "Logistique et gestion de la chaîne d'approvisionnement",
  },
  'us.long-term-vulnerability-reduction': {
    en: 'Long-Term Vulnerability Reduction',
    fr: 'Réduction de la vulnérabilité à long terme',
  },
  'us.mass-care-services': { en: 'Mass Care Services', fr: 'Services de soins de masse' },
  'us.mass-search-and-rescue-operations': {
    en: 'Mass Search and Rescue Operations',
    fr: 'Recherche et sauvetage de grande ampleur',
  },
  'us.natural-and-cultural-resources': {
    en: 'Natural and Cultural Resources',
    fr: 'Ressources naturelles et culturelles',
  },
  'us.on-scene-security-protection-and-law-enforcement': {
    en: 'On-Scene Security, Protection, and Law Enforcement',
    fr: 'Sécurité, protection et application de la loi sur les lieux',
  },
  'us.operational-communications': { en: 'Operational Communications', fr: 'Communications opérationnelles' },
  'us.physical-protective-measures': { en: 'Physical Protective Measures', fr: 'Mesures de protection physique' },
  'us.public-health-healthcare-and-emergency-medical-services': {
    en: 'Public Health, Healthcare, and Emergency Medical Services',
    fr: "Santé publique, soins de santé et services médicaux d'urgence",
  },
  'us.risk-and-disaster-resilience-assessment': {
    en: 'Risk and Disaster Resilience Assessment',
    fr: 'Évaluation du risque et de la résilience aux catastrophes',
  },
  'us.risk-management-for-protection-programs-and-activities': {
    en: 'Risk Management for Protection Programs and Activities',
    fr: 'Gestion des risques des programmes et activités de protection',
  },
  'us.screening-search-and-detection': {
    en: 'Screening, Search, and Detection',
    fr: 'Contrôle, recherche et détection',
  },
  'us.situational-assessment': { en: 'Situational Assessment', fr: 'Évaluation de la situation' },
  'us.supply-chain-integrity-and-security': {
    en: 'Supply Chain Integrity and Security',
    fr: "Intégrité et sûreté de la chaîne d'approvisionnement",
  },
  'us.threats-and-hazards-identification': {
    en: 'Threats and Hazards Identification',
    fr: 'Détermination des menaces et des dangers',
  },
  'ca.whole-of-society-interoperability': { en: 'Whole-of-Society Interoperability', fr: null },
  'ca.whole-of-society-governance': { en: 'Whole-of-Society Governance', fr: null },
};
