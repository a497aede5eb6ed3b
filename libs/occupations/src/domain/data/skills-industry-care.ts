/** Main skills of occupations H to K, one occupation a line, in our own words. */
export const skillsIndustryCare = `
H2101 abattage; éviscération; découpe; lavage des carcasses; règles d'hygiène; travail au froid
H2102 conduite de ligne; réglages; contrôle qualité; nettoyage de ligne; premier niveau de maintenance; traçabilité
H2103 désossage; parage; découpe; affûtage; règles d'hygiène; travail au froid
H2105 préparation de produits; approvisionnement de ligne; contrôle visuel; règles d'hygiène; nettoyage; travail posté
H2206 débit du bois; usinage; assemblage; ponçage; pose; lecture de plan
H2402 piqûre à la machine; surjeteuse; assemblage de pièces; contrôle des coutures; travail en série
H2421 conduite de métier; surveillance de fils; approvisionnement; contrôle du tissu; nettoyage des machines; travail posté
H2602 lecture de schéma; câblage d'armoire; sertissage; repérage; contrôle électrique; montage mécanique
H2604 assemblage de composants; soudure à l'étain; lecture de plan; contrôle visuel; travail minutieux
H2801 conduite de four; soufflage et moulage; contrôle visuel; tri; travail posté; emballage
H2802 moulage; préparation du béton; démoulage; finition; conduite de machine; contrôle dimensionnel
H2902 traçage; découpe; pliage; soudure; assemblage; lecture de plan
H2903 réglage de machine; commande numérique; lecture de plan; contrôle dimensionnel; outils de coupe; programmation
H2906 alimentation de machine; contrôle visuel; conditionnement; travail posté; autocontrôle; nettoyage du poste
H2907 coulée; conduite de four; moulage; ébarbage; consignes de sécurité; travail posté
H2909 assemblage; vissage; lecture de gamme; outils pneumatiques; travail à la chaîne; autocontrôle
H2911 découpe; soudure; assemblage; pose d'ouvrages; lecture de plan; traçage
H2912 réglage de machine; changement de série; contrôle dimensionnel; premier niveau de maintenance; lecture de plan
H2913 soudure à l'arc; soudure semi-automatique; lecture de plan; meulage; contrôle des soudures; pointage
H2914 lecture d'isométrique; traçage; cintrage; soudure; montage de tuyauterie; contrôle d'étanchéité
H2916 soudure TIG; préparation des bords; inox et aluminium; lecture de plan; contrôle des soudures
H2917 soudure MIG MAG; préparation des bords; réglage du poste; lecture de plan; meulage
H3101 conduite de machine; réglages; contrôle qualité; changement de bobine; travail posté; nettoyage
H3201 conduite de presse; réglages; contrôle visuel; ébavurage; approvisionnement; travail posté
H3301 conduite de ligne; réglages; changement de format; contrôle qualité; premier niveau de maintenance
H3302 emballage; étiquetage; mise en carton; palettisation; contrôle visuel; cadence
H3402 bains de traitement; accrochage de pièces; contrôle d'aspect; produits chimiques; travail posté
H3404 préparation de surface; peinture au pistolet; sablage; masquage; contrôle d'épaisseur; thermolaquage
I1202 entretien de chaussée; signalisation; fauchage; viabilité hivernale; conduite d'engins; petits travaux
I1203 petite plomberie; petite électricité; peinture; serrurerie; menuiserie; diagnostic de panne
I1304 diagnostic de panne; maintenance préventive; électricité; mécanique; automatisme; lecture de schéma
I1306 mise en service; brasage; recherche de fuite; dépannage; régulation; entretien
I1308 entretien de chaudière; dépannage; réglage de brûleur; contrôle de combustion; conseil au client
I1309 dépannage électrique; armoire électrique; moteurs; lecture de schéma; consignation; maintenance préventive
I1310 démontage et remontage; ajustage; hydraulique; pneumatique; maintenance préventive; lecture de plan
I1315 tirage de câble; soudure optique; raccordement d'abonné; mesures; travail en hauteur; relation client
I1402 diagnostic de panne; remplacement de pièces; relation client; électricité; tournée de dépannage
I1508 retrait d'amiante; confinement; décontamination; conditionnement de déchets; équipements de protection; consignes de sécurité
I1604 vidange et entretien; freins; diagnostic; distribution; pneus; essai du véhicule
I1606 redressage; ponçage; peinture; remplacement d'éléments; mastic; préparation de surface
I1608 dépollution; démontage de pièces; tri; stockage de pièces; conduite de chariot
I1611 lavage; nettoyage intérieur; polissage; convoyage; contrôle du véhicule
I1613 entretien de poids lourds; freinage pneumatique; diagnostic; hydraulique; essai du véhicule
I1619 réglage; montage de vélos; réparation; diagnostic; conseil au client; vélo électrique
J1301 bionettoyage; service des repas; entretien des chambres; protocoles d'hygiène; tri des déchets; écoute
J1304 soins d'hygiène; repas du bébé; éveil; observation; accueil des parents; hygiène des locaux
J1305 transport de patients; premiers secours; brancardage; désinfection du véhicule; conduite; écoute
J1308 brancardage; transfert de patients; manutention des personnes; orientation; hygiène; écoute
J1310 conduite; aide au brancardage; désinfection du véhicule; accompagnement de patients; saisie de courses
J1501 aide à la toilette; aide au repas; prise de constantes; réfection de lit; transmissions; manutention des personnes; écoute
K1204 médiation; tournées de quartier; gestion de conflit; orientation vers les services; écoute; compte rendu
K1208 accompagnement éducatif; activités; projet personnalisé; travail d'équipe; gestion de conflit; écrits
K1302 aide à la toilette; aide au lever et au coucher; repas; stimulation; garde de nuit; écoute
K1303 garde d'enfants; sortie d'école; repas; jeux et éveil; aide aux devoirs; hygiène de l'enfant
K1304 ménage; repassage; courses; préparation de repas; entretien du linge; discrétion
K1305 soutien à la parentalité; aide au quotidien; gestion du budget; repas; écrits; écoute
K1306 aide à la toilette; accompagnement social; activités; projet personnalisé; transmissions; écoute
K1307 éveil; soins d'hygiène; repas; sieste; accueil des parents; nettoyage et désinfection
K1308 accueil des enfants; hygiène de l'enfant; aide à l'enseignant; préparation d'ateliers; nettoyage de la classe; surveillance
K1310 accueil d'enfants; repas; éveil; sécurité; relation aux parents; hygiène de l'enfant
K1311 aide à la toilette; ménage; préparation de repas; courses; garde d'enfants; écoute; aide au déplacement
K2104 surveillance; aide aux devoirs; gestion des absences; médiation; animation
K2113 aide aux apprentissages; aide aux gestes quotidiens; inclusion; travail avec l'enseignant; écoute
K2201 tri du linge; lavage; séchage; calandre; pliage; expédition
K2202 lavage de vitres; travail en hauteur; nacelle; raclette et mouilleur; relation client
K2204 autolaveuse; haute pression; dégraissage; désinfection; consignes de sécurité; produits de nettoyage
K2205 balayage et lavage; dépoussiérage; sanitaires; autolaveuse; produits de nettoyage; vidage des corbeilles
K2303 collecte de bacs; manœuvre de benne; port de charges; consignes de sécurité; nettoyage du véhicule
K2304 tri sur tapis; reconnaissance des matières; cadence; conditionnement en balles; consignes de sécurité
K2305 diagnostic de nuisibles; pose d'appâts; pulvérisation; conseil au client; rapport d'intervention
K2307 balayage; vidage de corbeilles; désherbage; conduite de balayeuse; enlèvement de dépôts
K2308 tri; démontage; réparation simple; pesée; vente de seconde main; conduite de chariot
K2318 accueil des usagers; orientation du tri; tenue du site; gestion des bennes; registre
K2501 entretien des parties communes; états des lieux; accueil des locataires; petites réparations; sortie des conteneurs; relation locataire
K2503 surveillance; rondes; contrôle d'accès; filtrage; main courante; gestion de conflit
K2504 contrôle des billets; palpation; filtrage; orientation du public; gestion de conflit
K2510 conduite de chien; rondes; surveillance; dressage; main courante; dissuasion
K2601 portage de cercueil; conduite de corbillard; mise en bière; accueil des familles; creusement; tenue
`;
