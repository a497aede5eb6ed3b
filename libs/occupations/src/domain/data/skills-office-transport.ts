/** Main skills of occupations M and N, one occupation a line, in our own words. */
export const skillsOfficeTransport = `
M1203 saisie comptable; rapprochement bancaire; TVA; bilan; logiciel comptable; relance clients
M1225 saisie de factures; classement; rapprochement bancaire; logiciel comptable; tableur
M1501 contrats de travail; suivi des absences; recrutement; paie simple; tableur; confidentialité
M1601 accueil physique; standard téléphonique; prise de rendez-vous; gestion du courrier; bureautique; renseignement
M1602 saisie informatique; classement; bureautique; gestion du courrier; accueil; constitution de dossiers
M1603 tri du courrier; tournée de distribution; remise de plis; relation client; conduite de deux-roues
M1606 saisie informatique; frappe rapide; contrôle de données; tableur; classement
M1607 rédaction de courriers; bureautique; prise de rendez-vous; classement; accueil téléphonique; compte rendu
M1609 accueil des patients; prise de rendez-vous; frappe de comptes rendus; dossier médical; facturation; confidentialité
M1614 accueil téléphonique; transfert d'appels; prise de messages; renseignement; bureautique
M1615 distribution; lecture de plan; préparation de documents; marche; conduite
N1101 conduite de chariot; chargement et déchargement; stockage en hauteur; lecture de bon; contrôle quotidien; terminal portable
N1102 port de charges; emballage; arrimage; démontage de meubles; relation client
N1103 préparation de commandes; commande vocale; scan; palettisation; transpalette; filmage; contrôle
N1104 conduite de pont roulant; élingage; gestes de commandement; contrôle des charges; consignes de sécurité
N1105 port de charges; chargement et déchargement; transpalette; tri; filmage; rangement
N1106 chargement et déchargement; tri de colis; scan; transpalette électrique; arrimage; contrôle
N1110 réception; rangement; inventaire; gestion des stocks; logiciel de stock; conduite de chariot; expédition
N1113 préparation de commandes; scan; livraison au coffre; chaîne du froid; accueil du client; rangement
N1115 réception; préparation de commandes; emballage; inventaire; étiquetage; transpalette; scan
N4101 conduite de poids lourd; chargement; arrimage; documents de transport; chronotachygraphe; relation client
N4102 conduite; accueil des passagers; aide à la montée; itinéraires; entretien du véhicule
N4103 conduite de bus; accueil des passagers; vente de titres; respect des horaires; contrôle du véhicule
N4104 conduite de deux-roues; itinéraires; remise de plis et repas; respect des délais; relation client
N4105 conduite; tournée de livraison; chargement; scan; relation client; encaissement
N4108 conduite; aide au transfert; arrimage de fauteuil; accueil; premiers secours; itinéraires
N4109 conduite d'autocar; accueil des passagers; vente de titres; contrôle du véhicule; respect des horaires
N4112 conduite; accueil des clients; itinéraires; encaissement; entretien du véhicule
N4113 conduite de poids lourd; transport international; documents de transport; chronotachygraphe; langues; arrimage
N4115 conduite d'ensemble articulé; mise à quai; arrimage; documents de transport; chronotachygraphe; attelage
N4118 conduite de benne; collecte; manœuvre en ville; contrôle du véhicule; vidage en centre de tri
N4121 port de charges; livraison; tri de colis; aide au chargement; relation client
`;
