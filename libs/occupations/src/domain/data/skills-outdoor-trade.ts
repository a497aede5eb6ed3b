/** Main skills of occupations A to G, one occupation a line, in our own words. */
export const skillsOutdoorTrade = `
A1203 tonte; taille de haies; désherbage; plantation; débroussaillage; ramassage des feuilles; entretien du petit matériel
A1208 plantation; taille d'arbustes; création de massifs; engazonnement; pose de bordures et dallage; arrosage automatique; lecture de plan
A1209 grimper aux arbres; taille douce; abattage par démontage; tronçonneuse; broyage de branches; balisage de chantier
A1401 cueillette; tri des fruits; mise en caisse; taille en vert; travail au rendement
A1402 semis; repiquage; désherbage manuel; récolte; tri de légumes; arrosage
A1403 traite; alimentation des animaux; paillage et curage; surveillance du troupeau; soins courants; nettoyage des bâtiments
A1414 semis et bouturage; rempotage; arrosage; conduite de serre; préparation des commandes de plants; traitement des cultures
A1419 conduite de tracteur; semis et récolte; soins aux animaux; entretien du matériel; clôtures; travaux saisonniers
A1433 plantation; récolte de légumes; conduite de serre; forçage d'endives; lavage et conditionnement; vente de légumes
B1803 coupe de tissu; piqûre à la machine; couture à la main; essayage; patronage; finitions
D1101 découpe de viande; désossage; préparation de l'étal; conseil au client; règles d'hygiène; préparations bouchères
D1102 pétrissage; façonnage; cuisson; fermentation; viennoiserie; règles d'hygiène
D1103 préparation de charcuterie; cuisson; plats traiteur; découpe; vente au détail; règles d'hygiène
D1104 pâtes et crèmes; montage d'entremets; cuisson; décor; gestion des stocks; règles d'hygiène
D1105 filetage; écaillage; tenue de l'étal; conseil au client; contrôle de fraîcheur; règles d'hygiène
D1106 accueil et vente; encaissement; mise en rayon; découpe et emballage; règles d'hygiène; nettoyage du magasin
D1202 shampoing; coupe; coloration; coiffage; conseil au client; prise de rendez-vous
D1205 réception des vêtements; nettoyage à sec; détachage; repassage; pliage et emballage; encaissement
D1207 prise de mesures; ourlets; reprises; pose de fermeture; piqûre à la machine; conseil au client
D1208 soins du visage; épilation; manucure; maquillage; vente de produits; hygiène du matériel
D1209 composition de bouquets; soin des fleurs; décoration de vitrine; vente; encaissement; livraison
D1212 conseil au client; démonstration de produits; mise en rayon; encaissement; gestion des stocks; service après-vente
D1214 accueil; conseil au client; cabines d'essayage; encaissement; pliage et mise en rayon; inventaire
D1242 tri du linge; lavage; repassage; petites réparations; distribution du linge; suivi des stocks
D1401 devis et commandes; relance téléphonique; suivi des livraisons; logiciel de gestion; accueil des clients; facturation
D1408 appels entrants; appels sortants; saisie informatique; traitement des réclamations; argumentaire de vente; écoute
D1505 encaissement; accueil; tenue de caisse; rendu de monnaie; contrôle des articles; fidélisation
D1507 mise en rayon; rotation des produits; étiquetage; facing; gestion des stocks; transpalette; nettoyage du rayon
F1301 conduite de grue; levage de charges; gestes de commandement; contrôle quotidien; élingage; consignes de sécurité
F1302 conduite de pelle; terrassement; chargement de camions; nivellement; entretien de l'engin; lecture de plan
F1503 taille de charpente; levage et pose; lecture de plan; travail en hauteur; assemblage bois; pose d'ossature bois
F1505 montage d'échafaudage; démontage; lecture de plan; travail en hauteur; port de charges; contrôle de stabilité
F1601 enduit au plâtre; cloisons; plafonds; ponçage; pose de plaques; préparation des supports
F1602 tirage de câbles; pose d'appareillage; raccordement; tableau électrique; lecture de schéma; dépannage
F1603 pose de sanitaires; soudure cuivre; raccordement; recherche de fuite; évacuations; lecture de plan
F1604 pose de plaques; ossature métallique; bandes et joints; isolation; faux plafonds; lecture de plan
F1605 tirage de câbles; pose de supports; raccordement; travail en hauteur; éclairage public; consignation
F1606 préparation des supports; enduits et ponçage; peinture; papier peint; sols souples; protection du chantier
F1608 pose de carrelage; faïence; ragréage; chape; découpe; joints
F1609 préparation du sol; ragréage; pose de sols souples; pose de moquette; découpe; soudure à chaud
F1610 pose de panneaux; travail en toiture; raccordement électrique; étanchéité; mise en service; maintenance
F1611 enduit de façade; isolation par l'extérieur; ravalement; montage d'échafaudage; nettoyage de façade; préparation des supports
F1613 pose d'étanchéité; soudure de membranes; isolation; bardage; travail en hauteur; contrôle d'étanchéité
F1614 pose de fermetures; pose de serrures; réglage; soudure; dépannage; prise de mesures
F1616 pose de fenêtres; dépose de menuiseries; calfeutrement; réglage; prise de mesures; pose de volets
F1619 pose de tuiles et ardoises; zinguerie; étanchéité; travail en hauteur; réparation de toiture; pose de gouttières
F1620 pose de radiateurs; pompe à chaleur; soudure cuivre; raccordement; mise en service; entretien
F1625 pose de cuisines; montage de meubles; découpe; ajustage; prise de mesures; lecture de plan
F1701 coffrage; ferraillage; coulage du béton; bancher; lecture de plan; décoffrage
F1702 pose de bordures; enrobés; terrassement; pavage; signalisation de chantier; petits engins
F1703 montage de murs; mortier et béton; coffrage; enduits; lecture de plan; dalles et chapes
F1704 port de charges; gâchage; approvisionnement du chantier; démolition; nettoyage de chantier; terrassement manuel
F1705 pose de tuyaux; tranchées; raccordement; blindage; essais d'étanchéité; lecture de plan
F1709 démolition; curage; tri des gravats; marteau-piqueur; sciage de béton; consignes de sécurité
G1203 animation de groupes; jeux et ateliers; surveillance; accueil des parents; projet d'animation; premiers secours
G1204 séances de sport; encadrement de groupes; sécurité des pratiquants; projet sportif; accueil du public; arbitrage
G1501 ménage de chambres; réfection des lits; sanitaires; contrôle du linge; réassort; discrétion
G1502 ménage de chambres; petits déjeuners; accueil; plonge; petits travaux; service
G1602 épluchage; préparations froides; dressage; nettoyage de cuisine; réception des denrées; règles d'hygiène
G1603 préparation de sandwichs; cuisson; prise de commande; encaissement; nettoyage; règles d'hygiène
G1604 pâte à pizza; garniture; cuisson au four; prise de commande; nettoyage; règles d'hygiène
G1605 plonge batterie; plonge vaisselle; nettoyage de cuisine; évacuation des déchets; aide à la préparation
G1606 cuisine en quantité; plan de maîtrise sanitaire; liaison froide; menus et régimes; gestion des stocks; règles d'hygiène
G1607 service en self; préparations froides; réchauffe; plonge; nettoyage; règles d'hygiène
G1609 cuisson; sauces; dressage; mise en place; gestion des stocks; règles d'hygiène; fiches techniques
G1703 accueil; réservations; facturation; standard téléphonique; anglais; logiciel hôtelier
G1801 préparation de boissons; service au comptoir; encaissement; cocktails; gestion des stocks; accueil
G1803 mise en place; prise de commande; service à table; débarrassage; encaissement; accueil
`;
