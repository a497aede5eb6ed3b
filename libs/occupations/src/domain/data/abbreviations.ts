/** Short forms of single words on French CVs: folded form, then what it stands for. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  `
ag agent
agt agent
agte agente
adj adjoint
admin administratif
adm administratif
agro agroalimentaire
alim alimentaire
amb ambulancier
anim animateur
app apprenti
appro approvisionnement
auto automobile
autos automobile
asst assistant
ass assistant
assit assistant
asse assistante
aux auxiliaire
auxi auxiliaire
bat batiment
batim batiment
btp batiment
bldg batiment
cde commande
cdes commandes
cdm commande
cmd commande
cmde commande
cmdes commandes
com commercial
compta comptable
cond conducteur
condit conditionnement
cons conseiller
const construction
ctre centre
cuis cuisinier
dom domicile
dist distribution
distrib distribution
elec electricien
electro electricien
emp employe
empl employe
ent entretien
entret entretien
equip equipier
ets etablissement
ext exterieur
fab fabrication
fabric fabrication
gard gardien
gds grandes
hop hospitalier
hopital hospitalier
hosp hospitalier
hospi hospitalier
hot hotesse
imm immeuble
indus industriel
ind industriel
inf infirmier
instal installateur
jard jardinier
log logistique
mag magasin
maga magasinier
maint maintenance
mainten maintenance
manip manipulateur
manut manutentionnaire
marchd marchandises
meca mecanicien
mecan mecanicien
men menage
mens menuisier
nett nettoyage
nettoy nettoyage
oper operateur
operat operateur
op operateur
ouv ouvrier
pers personnes
polyv polyvalent
poly polyvalent
prep preparateur
prepa preparateur
prepar preparateur
prod production
prof professeur
recep receptionniste
rech recherche
rempl remplacement
resp responsable
resto restaurant
restau restauration
rest restauration
sce service
scol scolaire
sec secretaire
secr secretaire
secu securite
serv service
ss service
surv surveillant
tech technicien
techn technicien
tel telephonique
transp transport
veh vehicule
vehic vehicule
vend vendeur
voit voiture
lourds lourd
chantiers chantier
clim climatisation
chaud chauffage
chauf chauffeur
chauff chauffeur
livr livreur
liv livreur
ambul ambulancier
peint peintre
plomb plombier
mac macon
maco macon
soud soudeur
ferr ferrailleur
ptt poste
laposte poste
hlm residence
gms supermarche
super supermarche
hyper supermarche
hypermarche supermarche
superette supermarche
college scolaire
lycee scolaire
ecole scolaire
ecoles scolaire
`
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [short = '', ...long] = line.split(' ');
      return [short, long];
    }),
);

/** Phrases with one written form for all: `poids lourd` and `PL` must meet. Applied to folded text, in order. */
export const phrasesAsOne: readonly (readonly [RegExp, string])[] = [
  [/\bsuper[ -]?(?:poids[ -]?)?lourds?\b/g, 'spl'],
  [/\bsemi[ -]remorques?\b/g, 'spl semi'],
  [/\bpoids[ -]?lourds?\b/g, 'pl'],
  [/\bvehicules?[ -]legers?\b/g, 'vl'],
  [/\btravaux[ -]publics?\b/g, 'tp'],
  [/\bprepa?\.? ?co\b/g, 'preparateur commande'],
  [/\bmise en rayons?\b/g, 'rayon'],
  [/\brayonnage\b/g, 'rayon'],
  [/\b(?:p(?:re)?t[ -]a[ -]porter|habillement|vetements?|textile mode)\b/g, 'vetement'],
  [/\bgrandes? (?:surfaces?|distributions?)\b/g, 'supermarche'],
  [
    /\b(?:fast[ -]?food|mac[ -]?do(?:nald)?s?|mc ?do(?:nald)?(?:['’]?s)?|burger king|quick|kfc|o['’]?tacos|subway)\b/g,
    'restauration rapide',
  ],
  [/\bauto[ -]?entrepreneu\w+/g, 'autoentrepreneur'],
  [/\btoutes? mains?\b/g, 'factotum'],
  [/\bagro[ -]?alimentaires?\b/g, 'agroalimentaire'],
  [/\bmoins de 3[.,]?5 ?t\w*\b/g, 'vl'],
];

/** One look instead of many: most titles hold none of these phrases. */
export const mayHoldPhrase = new RegExp(phrasesAsOne.map(([pattern]) => pattern.source).join('|'));
