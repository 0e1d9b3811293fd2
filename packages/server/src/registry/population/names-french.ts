const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Common French family names of Quebec, Acadia, Ontario and New England, the most frequent first. */
export const frenchFamilies = words(
  `
Tremblay Gagnon Roy Côté Bouchard Gauthier Morin Lavoie Fortin Gagné Ouellet Pelletier Bélanger Lévesque Bergeron Leblanc Paquette Girard
Simard Boucher Caron Beaulieu Cloutier Dubé Poirier Fournier Lapointe Leclerc Lefebvre Poulin Thibault St-Pierre Nadeau Martel Landry Martin Gravel
Hébert Savard Desjardins Couture Turcotte Lachance Parent Blais Gosselin Mercier Proulx Beaudoin Demers Drouin Boivin Larouche Bédard
Michaud Cyr Therrien Robichaud Grenier Richard Gélinas St-Onge Charbonneau Lemieux Dufour Bernier Carrier Deschênes Dupuis Arsenault Cormier Doucet
Boudreau Thériault LeBlanc Gallant Daigle Comeau Melanson Bourque Chiasson Haché Roussel Picard Vachon Plante Rousseau Lessard Veilleux Giroux
Bilodeau Rioux D'Amours Langlois St-Laurent Trudel Lamontagne Ste-Marie Brisebois Desrosiers L'Heureux Chénier Séguin Brodeur Archambault
De Repentigny-Roy Larivière Laflamme Létourneau Gervais Brassard Racine Marcoux
`.replace('De Repentigny-Roy', 'Derepentigny'),
);
export const frenchFronts = words(
  'Beau Bel Bois Bon Bour Char Clair Cour Dar Des Du Fon Gran Haut La Le Lan Mal Mar Mon Mont Pré Per Roche Rou Sau Val Ver Ville Vau',
);
export const frenchEnds = words(
  'bert bois champ court dière fort geau gny lier mare mont nais neau nier pré rand rière rin roche sault sel tier ton val veau ville villiers zet',
);
export const frenchWomen = words(`
Marie Julie Nathalie Isabelle Sylvie Louise Chantal Diane Johanne Nicole Mélanie Caroline Annie Stéphanie Sophie Catherine Geneviève Manon
Martine Francine Lise Hélène Line Josée Lucie Linda Valérie Karine Véronique Monique Michèle Christine Céline Guylaine Suzanne Brigitte Carole
Émilie Audrey Jessica Anne Andréanne Marie-Ève Marie-Claude Marie-France Anne-Marie Élise Danielle Ginette Claudette Thérèse Jeanne Noémie Joanie
Pascale Dominique Élizabeth Gabrielle Rosalie Léa Camille Maude Mireille Denise Claire Lorraine Huguette Micheline Jacinthe
`);
export const frenchMen = words(`
Michel Pierre Jean André Claude Daniel François Alain Robert Martin Sylvain Jacques Marc Stéphane Éric Patrick Richard Denis Mario Louis
Gilles Serge Luc Yves Benoît Guy Mathieu Sébastien Alexandre David Jonathan Simon Maxime Nicolas Philippe Guillaume Dominic Normand René Christian
Jean-François Jean-Pierre Marc-André Pierre-Luc Jean-Philippe Réjean Yvon Gaétan Bruno Pascal Vincent Étienne Olivier Samuel Gabriel Antoine
Frédéric Hugo Raphaël Félix Charles Émile Hubert Laurent Raymond Maurice Marcel Gérard Bernard Fernand Rosaire Léopold Jérôme Grégoire Christophe
`);
